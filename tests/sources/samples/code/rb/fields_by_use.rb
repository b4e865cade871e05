def test_headers
  with_settings :mail_from => 'Ann Lee <ann@example.net>' do
    deliver
  end
  with_settings :mail_from => '[App] <ann@example.net>' do
    deliver
  end
  with_settings :mail_from => 'ann@@example.net' do
    deliver
  end
end

set :mail_from, 'Ann Lee <ann@example.net>'
