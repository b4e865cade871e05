system("printf 'MAIL FROM: <a@b.example>\\r\\n' | nc mx 25")
out = %x(printf 'MAIL FROM: <a@b.example>\\r\\n' | nc mx 25)
