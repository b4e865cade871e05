#include <stdio.h>
int main(int argc, char **argv) {
	const char *copy = "Scan Archive <scans@office.example.com>";
	int c;
	while ((c = getopt(argc, argv, "c:")) != -1)
		if (c == 'c')
			copy = optarg;
	FILE *sock = dial("mx", 25);
	fprintf(sock, "RCPT TO:<%s>\r\n", copy);
}
