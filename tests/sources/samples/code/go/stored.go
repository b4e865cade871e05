package p
func f(w http.ResponseWriter, x string) { fmt.Fprintf(w, "MAIL FROM: %s\n", x) }
func g(x string) string { var sb strings.Builder; fmt.Fprintf(&sb, "MAIL FROM: %s\n", x); return sb.String() }
