package reading

import "yulan/report"

// What a reading says of a report it says in the language of the reports and in English: it
// has names in no other. Readers of any other language are told the English ones.

// spoken returns what is said in each of report.Languages.
func spoken(original, english string) []string {
	said := []string{original}
	for range report.Languages[1:] {
		said = append(said, english)
	}
	return said
}

// spokenColumns returns the columns of a text in a table, one for each language.
func spokenColumns(name string) []string {
	var columns []string
	for _, l := range report.Languages {
		columns = append(columns, name+"_"+string(l))
	}
	return columns
}
