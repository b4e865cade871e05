<?php
function a($smtp) {
    $to = 'a@x.example, b@x.example';
    $smtp->recipient($to);
}
function b($smtp) {
    $to = 'a@x.example';
    $smtp->recipient($to);
}
