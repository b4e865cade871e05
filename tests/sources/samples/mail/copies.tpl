Hello {$customer.name},

#--
From: {$shop.name} [{$shop.mail}]
To: <{$supplier.mail}>
Return-Path: {$shop.name} <{$shop.bounce}>
Subject: {$subject}
#--
