Subject: x
MIME-Version: 1.0
Content-Type: text/plain
From: {$name} <{$email}>
From: {$name} {$email}
From: {$name|escape} <{$email}>
From: {$shop_name} Service service@{$domain}
From: {$shop_name} service@{$domain}
From: {$shop} service@{$domain}
From: {$shop} service@x.example
From: {$shop} Service <service@x.example> x
From: service@x..example

Hello
