{* the digest *}
From: {$name} <{$mail}>
Return-Path: {$name} <{$bounce}>

Hi
