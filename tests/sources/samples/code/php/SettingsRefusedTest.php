<?php
class SetTest extends TestCase { function testA() {
  $r = $this->post('/settings', ['mail_from' => 'r@@x.example']);
  $r->assertSessionHasErrors('mail_from');
  $r = $this->post('/settings', ['mail_from' => 't@@x.example']);
  $r->assertSessionHasNoErrors();
  $this->postJson('/api', ['mail_from' => 'r@@x.example'])->assertStatus(422);
  $this->postJson('/api', ['mail_from' => 't@@x.example'])->assertStatus(201);
  $this->postJson('/api', ['mail_from' => 'r@@x.example'])->assertJsonValidationErrors(['mail_from']);
}}
