function Step($code, $label) {
    $line = $reader.ReadLine()
    if (-not $line.StartsWith("$code")) { throw "${label}: got $line" }
    Write-Host "$label ok"
}
Step 250 "MAIL FROM: a@b.example"
Step 250 "MAIL FROM: $x"
function Tell($code, $line) {
    $writer.WriteLine($line)
    Write-Host $line
}
Tell 250 "MAIL FROM: <a@b.example>"
