<?php
class VTest extends TestCase
{
    public function testA(): void
    {
        $this->expectException(X::class);
        $this->client->send(
            'MAIL FROM:a1@x.example'
        );
    }
    public function testB(): void
    {
        $this->assertStringStartsWith(
            '501',
            $this->client->send(
                'MAIL FROM:a2@x.example'
            )
        );
    }
    public function testSound(): void
    {
        $this->assertStringStartsWith(
            '250',
            $this->client->send(
                'MAIL FROM:told1@x.example'
            )
        );
        $this->client->send(
            'MAIL FROM:told2@x.example'
        );
    }
}
class WTest extends TestCase
{
    public function testC(): void
    {
        $this->expectException(X::class);
        $this->client->quit();
    }
    public function testSound(): void
    {
        $this->client->send(
            'MAIL FROM:told3@x.example'
        );
    }
}
