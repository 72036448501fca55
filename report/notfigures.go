package report

import (
	"errors"
	"io/fs"
	"slices"
	"strconv"
	"strings"
)

const notFiguresFile = "not-figures.csv"

var (
	notFiguresHeader = []string{"chapter", "section", "sentence", "run", "printed", "kind", "why_*"}
	readKinds        = []string{"date", "period", "document", "list", "fraction", "cell", "unclear"}
	notFigureKinds   = []string{"year", "name", "ordinal", "class", "policy", "page"}
)

// loadNotFigures reads not-figures.csv: the digit runs that are no figures, in the
// order of the text.
func (r *Report) loadNotFigures(fsys fs.FS) error {
	header, kinds, more := notFiguresHeader, notFigureKinds, []string(nil)
	if r.Source.IsRead() {
		header, kinds, more = slices.Concat(header, []string{"start"}), slices.Concat(kinds, readKinds), []string{"words"}
	}
	rows, err := readTable(fsys, notFiguresFile, header, more...)
	if errors.Is(err, errNoRows) && r.Source.IsRead() {
		err = nil
	}
	if err != nil {
		return err
	}
	for i, w := range rows {
		n := NotFigure{Start: -1, Printed: w.get("printed"), Kind: w.get("kind"), Why: w.text("why")}
		if n.At, n.Run, err = r.Shape.parsePlace(w); err != nil {
			return err
		}
		if !plainNumber.MatchString(n.Printed) { // of any length: nobody calculates with it
			return w.errorf("printed %q is not a digit run", clip(n.Printed))
		}
		if !slices.Contains(kinds, n.Kind) {
			return w.errorf("kind %q is none of %s", n.Kind, strings.Join(kinds, " "))
		}
		if err := n.parsePlaces(w); err != nil {
			return err
		}
		if err := checkBoth("why", n.Why); err != nil {
			return w.errorf("%w", err)
		}
		if i > 0 && !r.Source.IsRead() {
			if before := r.NotFigures[i-1]; placeOrder(before.At, before.Run, n.At, n.Run) >= 0 {
				return w.errorf("%s run %d is out of text order", n.At, n.Run)
			}
		}
		r.NotFigures = append(r.NotFigures, n)
	}
	return nil
}

// parsePlaces reads the columns that give the place of a digit run in the text, if the file has
// them.
func (n *NotFigure) parsePlaces(w row) (err error) {
	if slices.Contains(w.columns, "start") {
		if n.Start, err = strconv.Atoi(w.get("start")); err != nil || n.Start < -1 {
			return w.errorf("start %q is not a place in the text", w.get("start"))
		}
	}
	if slices.Contains(w.columns, "words") {
		n.Sentence = w.get("words")
	}
	if !readWords.MatchString(n.Sentence) {
		return w.errorf("words %q are not those of a sentence in short", clip(n.Sentence))
	}
	return nil
}
