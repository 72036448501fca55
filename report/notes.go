package report

import "strings"

// notes returns the place behind the last sentence that has an end. A newspaper has notes
// there and titles, which other copies have not.
func (d Document) notes() Location {
	if len(d.Passages) == 0 {
		return Location{}
	}
	last := d.Passages[len(d.Passages)-1]
	n := len(last.Sentences)
	if n > 0 {
		folded := last.Sentences[n-1].folded
		if !strings.HasSuffix(folded, "。") && !strings.HasSuffix(folded, "；") {
			n--
		}
	}
	return Location{last.Chapter, last.Section, n + 1}
}

// checkNotFigure enters a digit run that is no figure into the ledger.
func (k *checker) checkNotFigure(n NotFigure) {
	c := Claim{At: n.At, Run: n.Run, Printed: n.Printed}
	var i int
	var ok bool
	if n.At.Chapter == k.notes.Chapter && n.At.Section == k.notes.Section && n.At.Sentence >= k.notes.Sentence {
		if i, ok = k.noteOf(c); !ok {
			k.ledger.Absent = append(k.ledger.Absent, c)
			return
		}
	} else if i, ok = k.runOf(c); !ok {
		k.missNoRun(c)
		return
	}
	if k.explain(c, i) == nil {
		k.ledger.Entries[i].Not = n
		k.ledger.Found = append(k.ledger.Found, c)
	}
}

// noteOf finds the run among the notes that a claim is about: the first with its digits
// that is not claimed yet. What one copy has there another has not, so its place tells
// nothing.
func (k *checker) noteOf(c Claim) (int, bool) {
	first, ok := k.first[k.notes]
	if !ok {
		return 0, false
	}
	for i := first; i < len(k.runs); i++ {
		if len(k.claims[i]) == 0 && k.runs[i].Digits == c.Printed {
			return i, true
		}
	}
	return 0, false
}
