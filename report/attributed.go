package report

import "strings"

// attributes are the words, one a language, by which a text says that a statement is the
// report's and not its own.
var attributes = map[Language]string{Chinese: "报告", English: "report"}

// checkAttributed refuses texts that repeat a comparison of the report's that would not be one
// of like with like, such as of a nominal and a real growth rate, without saying in each
// language that it is the report's. The texts are read as one, as a title and its lead are.
func (r *Report) checkAttributed(claims []string, texts ...Text) error {
	for _, text := range claims {
		c, err := r.parseClaim(text)
		if err != nil || !c.stated || c.text == "" {
			continue
		}
		f, err := r.parseFormula(c.text)
		if err != nil {
			continue // what is wrong with a claim is said elsewhere
		}
		unlike := r.checkCompared(claim{text: c.text}, r.figures(f.figures()))
		if unlike == nil {
			continue
		}
		for l, word := range attributes {
			if !says(texts, l, word) {
				return refuse("claim %q: a text with this comparison must say that it is the report's (%q): %w", text, word, unlike)
			}
		}
	}
	return nil
}

// says tells whether one of the texts has a word in a language.
func says(texts []Text, l Language, word string) bool {
	for _, t := range texts {
		if strings.Contains(strings.ToLower(t.In(l)), word) {
			return true
		}
	}
	return false
}
