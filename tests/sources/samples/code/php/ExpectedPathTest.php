<?php
final class ExpectedPathTest extends TestCase
{
    public function testUtf8AddressesAreWritten(): void
    {
        $out->shouldReceive('write')
            ->once()
            ->with("MAIL FROM:<zoë@bücher.example>\r\n")
            ->andReturn(1);
        $out->shouldReceive('write')
            ->once()
            ->with("RCPT TO: <zoë@bücher.example>\r\n")
            ->andReturn(1);
        $out->expects($this->once())->method('write')->with("RCPT TO:<tt>\r\n");
        $out->write("RCPT TO:<told>\r\n");
    }
}
