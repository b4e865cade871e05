swaks -f "Ann <ann@example.com>" --to '<bob@example.com>,cay@example.com'
