<?php
add_filter('wp_mail_from', function () { return 'wordpress@t..example'; });
add_filter('wp_mail_from', fn() => 'WP <wordpress@t.example>');
add_filter('wp_mail_from', fn($x) => 'wordpress@t.example');
add_filter('wp_mail_from_name', fn($x) => 'Tannery, W');
