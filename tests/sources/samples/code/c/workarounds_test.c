static void connected(struct connection *conn)
{
	switch (conn->index) {
	case 0:
		o_stream_nsend_str(conn->output, "MAIL FROM: <ann@x.example>\r\n");
		break;
	case 1:
		o_stream_nsend_str(conn->output, "MAIL FROM:\t<ann@x.example>\r\n");
		break;
	case 2:
		o_stream_nsend_str(conn->output, "MAIL FROM:ann@x.example\r\n");
		break;
	case 3:
		o_stream_nsend_str(conn->output, "MAIL FROM: ann@x.example\r\n");
		break;
	case 4:
		o_stream_nsend_str(conn->output, "MAIL FROM:<ann@x.example>\r\n");
		break;
	}
	o_stream_nsend_str(conn->output, "RCPT TO: <told@x.example>\r\n");
}
