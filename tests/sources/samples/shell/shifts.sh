size=$((1 << SHIFT))
mask=$(( a << BIT & 3 ))
nc -C mx 25 <<-EOF
	MAIL FROM: <ann@example.com>