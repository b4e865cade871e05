docker run -e MAIL_FROM=ann@example.com -e "RETURN_PATH=$FROM" img
docker run -e 'MAIL_FROM=Ann <ann@example.com>' img
docker run --env="MAIL_FROM=ann@@example.com" img
docker run --env=RETURN_PATH=ann@@example.com img
kubectl create secret generic mail --from-literal=MAIL_FROM="Ann <ann@example.com>"
echo "MAIL_FROM=ann@example.com NAME=Ann" > .env
echo -e "MAIL_FROM=ann@example.com\nNAME=Ann" > .env
grep 'MAIL_FROM=Ann <ann@example.com>' .env
