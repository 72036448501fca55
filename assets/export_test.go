package assets

// Table gives tests all words of a language by their keys.
func Table(w Words) map[string]string { return w.table }

// FontLicence is what the test of the licences compares with.
var FontLicence = fontLicence
