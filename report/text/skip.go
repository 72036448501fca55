package text

// Reason says why a part of a copy is missing from the clean text.
type Reason string

// The reasons. Those from Markup on are signs without words: they say how a text is set, not
// what it says.
const (
	PageNumber   Reason = "page-number"   // "— 2 —", "第 2 页 共 30 页", also in mid-sentence
	RunningHead  Reason = "running-head"  // the line that is the same on every page
	LineNumber   Reason = "line-number"   // before every line, or every fifth
	TableCell    Reason = "table-cell"    // of a table's row, beside the one with the text
	PageNote     Reason = "page-note"     // "（下转第2版）", "（上接第1版）"
	Contents     Reason = "contents"      // a line of the table of contents, with its page
	FootnoteMark Reason = "footnote-mark" // "[1]", "①" after a word or a number
	Footnote     Reason = "footnote"      // the note itself, at the foot of a page
	Repeated     Reason = "repeated"      // a passage that occurred before, pasted once more
	Markup       Reason = "markup"        // tags of a web page, signs of Markdown
	Quotation    Reason = "quotation"     // "> " of a quoted mail
	Selector     Reason = "selector"      // variation selectors, placeholders of objects
)

// IsMarkup tells whether what was skipped is a sign of how the text is set, without words or
// digits of the copy.
func (r Reason) IsMarkup() bool { return r == Markup || r == Quotation || r == Selector }

// Skip is a part of the copy that is missing from the clean text.
type Skip struct {
	Why      Reason
	From, To int // in bytes of Source
}

// skipsOf lists what was skipped in a copy: adjacent characters, with only blanks between, for
// one reason.
func skipsOf(source string, chars []char) []Skip {
	var skips []Skip
	last := -1 // the last character with ink
	for i, c := range chars {
		if c.skip == "" {
			if !inkless(c.r) {
				last = i
			}
			continue
		}
		end := len(source)
		if i+1 < len(chars) {
			end = int(chars[i+1].at)
		}
		if n := len(skips); n > 0 && skips[n-1].Why == c.skip && last >= 0 && chars[last].skip == c.skip {
			skips[n-1].To = end
		} else {
			skips = append(skips, Skip{c.skip, int(c.at), end})
		}
		last = i
	}
	return skips
}
