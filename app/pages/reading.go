package pages

import "yulan/report"

// Reading is a report, the language that it is read in, and the other one.
type Reading struct {
	Report *report.Report
	In     Speech
	Other  Speech
}

// Speech returns a language with its words: the one of the reading, unless it is the other.
func (r Reading) Speech(l report.Language) Speech {
	if l == r.Other.Language {
		return r.Other
	}
	return r.In
}
