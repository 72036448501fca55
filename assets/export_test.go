package assets

// Table gives tests all words of a language by their keys.
func Table(w Words) map[string]string { return w.table }
