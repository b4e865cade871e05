<?php
class Mails extends CI_Controller {
  function send() {
    $this->email->from('a@example.com', 'Your Name', 'bounce@@example.com');
    $this->email->to('b@@example.com');
  }
}
