<?php
final class P2Test extends TestCase
{
    public static function accepted(): iterable
    {
        yield 'space' => ['MAIL FROM: <rosa@ticketdesk.example>'];
        yield ['MAIL FROM: <rosa@ticketdesk.example>'];
    }
    public static function refused(): iterable
    {
        yield 'space' => ['MAIL FROM: <rosa@ticketdesk.example>'];
        yield ['MAIL FROM: <rosa@ticketdesk.example>'];
        yield "x $i" => ['MAIL FROM: <rosa@ticketdesk.example>', 501];
    }

    #[DataProvider('accepted')]
    public function testAccepted(string $line): void
    {
        self::assertSame(250, $this->server->say($line));
    }

    #[DataProvider('refused')]
    public function testRefused(string $line): void
    {
        $this->expectException(Refused::class);
        $this->parser->mail($line);
    }
}
