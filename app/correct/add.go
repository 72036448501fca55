package correct

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"github.com/shopspring/decimal"

	"yulan/app/kit"
	"yulan/report"
)

// aroundNumber is how many characters on both sides distinguish a number from others.
const aroundNumber = 14

// Add asks which number of a chapter that is no figure should become one, and then what it is.
func (r *Room) Add(chapter int) {
	w := r.deps.Host.Words()
	of := r.deps.Reading().Report
	numbers := r.numbers(of, chapter)
	switch {
	case !r.Possible():
		r.deps.Host.Notify(w.T("correct.proven"))
		return
	case len(numbers) == 0:
		r.deps.Host.Notify(w.T("correct.none-left"))
		return
	}
	m := kit.NewModal(r.deps.Host, w.T("dialog.cancel"), fyne.NewSize(askWidth, rowHeight+rowGap))
	chosen := 0
	next := func() {
		m.Hide()
		r.ask(r.figureOf(of, numbers[chosen].of), report.AddTo)
	}
	options := make([]kit.Option, len(numbers))
	for i, n := range numbers {
		options[i] = kit.Option{Key: n.label, Label: n.label}
	}
	choice := kit.NewOptionSelect(options, options[0].Key, func(key string) {
		for i, o := range options {
			if o.Key == key {
				chosen = i
			}
		}
	}, next, m.Cancel)
	m.AddButton(w.T("correct.next"), next)
	body := container.New(kit.Arrange{
		Place: func(size fyne.Size) { kit.Put(choice, 0, 0, size.Width, rowHeight) },
		Min:   func() fyne.Size { return fyne.NewSize(300, rowHeight) },
	}, choice)
	m.Show(w.T("correct.add-title"), body, choice)
}

// number is a number that is no figure, and how it is told from others.
type number struct {
	of    report.NotFigure
	label string
}

// numbers returns the numbers of a chapter that are no figures, each with the text around it;
// of those that read alike only the first. Those come first that the reader has dropped.
func (r *Room) numbers(of *report.Report, chapter int) []number {
	var list, first []number
	seen := map[string]bool{}
	for _, n := range of.NotFigures {
		p, ok := of.ParagraphAt(n.Start)
		if n.At.Chapter != chapter || !ok {
			continue
		}
		text, at := []rune(p.Text), p.Index(n.Start)
		label := "…" + string(text[max(0, at-aroundNumber):min(len(text), at+aroundNumber)]) + "…"
		if !seen[label] {
			seen[label] = true
			if _, ok := dropped(of, n); ok {
				first = append(first, number{n, label})
				continue
			}
			list = append(list, number{n, label})
		}
	}
	return append(first, list...)
}

// dropped returns the figure that a number was before the reader dropped it.
func dropped(of *report.Report, n report.NotFigure) (report.Figure, bool) {
	x, ok := of.Fixed(report.Figure{Sentence: n.Sentence, Run: n.Run, Start: n.Start, Printed: n.Printed})
	return x.Figure, ok && x.Act == report.Drop
}

// figureOf makes a figure of a number, as far as the number tells what it is. One that the reader has
// dropped is what it was.
func (r *Room) figureOf(of *report.Report, n report.NotFigure) report.Figure {
	value, err := decimal.NewFromString(n.Printed)
	if err != nil {
		value = decimal.Zero // digit runs are numbers; see report.NotFigure
	}
	f := report.Figure{
		ID: "own.new", At: n.At, Run: n.Run, Printed: n.Printed, Value: value, Measure: report.Level, Period: of.Source.Period,
		State: report.Read, Confidence: report.NoName, Aim: report.Result, Start: n.Start, NameFrom: -1, NameTo: -1, Sentence: n.Sentence,
	}
	if x, ok := dropped(of, n); ok {
		return x
	}
	f.End = f.Start + len(n.Printed)
	if p, ok := of.ParagraphAt(n.Start); ok {
		if rest := string([]rune(p.Text)[p.Index(f.End):]); strings.HasPrefix(rest, "%") {
			f.Unit.Printed, f.End = "%", f.End+1
		}
	}
	return f
}
