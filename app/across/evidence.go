package across

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/report/shelf"
)

// cellItems says what a cell rests on: its title, and each value with its sentence.
func (f *Frame) cellItems(c pages.CellPage) []kit.Item {
	m, w := f.deps.Host.Measurer(), f.deps.Host.Words()
	head := c.Title
	for _, more := range []string{c.Why, c.Sum} {
		if more != "" {
			head = w.T("across.and", "a", head, "b", more)
		}
	}
	items := []kit.Item{{Object: kit.NewLine(m, kit.LookSection, head)}}
	for _, e := range c.Evidences {
		items = append(items, kit.Item{Object: f.evidence(e, f.ways(e, c)...), Above: 8})
		if facts := f.facts(e); facts != "" {
			items = append(items, kit.Item{Object: kit.NewLine(m, kit.LookFoot, facts), Above: 0})
		}
	}
	return items
}

// ways are the buttons of a value: to its sentence, and to be chosen among the candidates or
// for others in the place of what was chosen.
func (f *Frame) ways(e pages.Testimony, c pages.CellPage) []*kit.KeyButton {
	w := f.deps.Host.Words()
	var buttons []*kit.KeyButton
	if e.Mark.Figure != "" { // else there is no number that a page could show
		buttons = append(buttons, kit.NewKeyButton(w.T("across.go-to"), func() { f.deps.GoTo(e.Report, e.Mark.Figure) }, f.deps.Escape))
	}
	for _, group := range c.Open {
		if slices.Contains(group, e.Mark) {
			others := slices.DeleteFunc(slices.Clone(group), func(m shelf.Mark) bool { return m == e.Mark })
			buttons = append(buttons,
				kit.NewKeyButton(w.T("across.choose"), func() { f.deps.Shelf.Pass(others, nil) }, f.deps.Escape),
				kit.NewKeyButton(w.T("across.not-this"), func() { f.deps.Shelf.Pass([]shelf.Mark{e.Mark}, nil) }, f.deps.Escape))
		}
	}
	if slices.Contains(c.Passed, e.Mark) {
		buttons = append(buttons, kit.NewKeyButton(w.T("across.back"), func() { f.deps.Shelf.Pass(nil, []shelf.Mark{e.Mark}) }, f.deps.Escape))
	}
	return buttons
}

// evidence is a value with its sentence, and buttons.
func (f *Frame) evidence(e pages.Testimony, buttons ...*kit.KeyButton) *leading {
	m, w := f.deps.Host.Measurer(), f.deps.Host.Words()
	text := kit.NewLine(m, kit.LookBody, "")
	said := w.T("across.said", "side", e.Side, "report", f.deps.Shelf.Called(e.Report), "value", e.Value)
	text.Pieces = []kit.Piece{{Text: said, Bold: true}}
	if e.Passage.IsZero() {
		text.Pieces = append(text.Pieces, kit.Piece{Text: w.T("across.no-text")})
	} else {
		before, after, _ := strings.Cut(w.T("across.quoted", "text", "\x00"), "\x00")
		text.Pieces = append(text.Pieces, kit.Piece{Text: before + e.Passage.Before}, kit.Piece{Text: e.Passage.Number, Bold: true}, kit.Piece{Text: e.Passage.After + after})
	}
	return newLeading(text, buttons)
}

// facts says in sentences what a value is taken to be: why it stands apart, what is assumed of it,
// and where it stands. Commas would run these into one another, as they are in texts of their own.
func (f *Frame) facts(e pages.Testimony) string {
	w := f.deps.Host.Words()
	var facts []string
	for _, fact := range e.Facts {
		facts = append(facts, w.T("across.fact", "label", fact.Label, "text", fact.Text))
	}
	said := ""
	for _, each := range []string{e.Why, strings.Join(facts, w.T("join.facts")), e.Place} {
		if each == "" {
			continue
		}
		sentence := pages.UpperFirst(each) + w.T("join.stop")
		if said != "" {
			sentence = w.T("join.sentences", "a", said, "b", sentence)
		}
		said = sentence
	}
	return said
}

// leading is a paragraph with buttons at its right.
type leading struct {
	widget.BaseWidget
	text    *kit.Paragraph
	buttons []*kit.KeyButton
}

func newLeading(text *kit.Paragraph, buttons []*kit.KeyButton) *leading {
	l := &leading{text: text, buttons: buttons}
	l.ExtendBaseWidget(l)
	return l
}

// MinSize implements fyne.CanvasObject.
func (l *leading) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// wide returns the width that the buttons take, with the gap before them.
func (l *leading) wide() float32 {
	wide := float32(0)
	for _, b := range l.buttons {
		wide += b.MinSize().Width + gap
	}
	return wide
}

// CreateRenderer implements fyne.Widget.
func (l *leading) CreateRenderer() fyne.WidgetRenderer {
	l.ExtendBaseWidget(l)
	place := func(size fyne.Size) {
		x := size.Width - l.wide()
		kit.Put(l.text, 0, 0, x, l.HeightFor(size.Width))
		for _, b := range l.buttons {
			least := b.MinSize()
			kit.Put(b, x+gap, 0, least.Width, least.Height)
			x += least.Width + gap
		}
	}
	objects := []fyne.CanvasObject{l.text}
	for _, b := range l.buttons {
		objects = append(objects, b)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: l.MinSize}, objects...))
}

// HeightFor returns the height that the text takes in a width, and at least the buttons.
func (l *leading) HeightFor(width float32) float32 {
	if len(l.buttons) == 0 {
		return l.text.HeightFor(width)
	}
	return max(l.text.HeightFor(width-l.wide()), l.buttons[0].MinSize().Height)
}
