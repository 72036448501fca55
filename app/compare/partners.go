package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// The measures of what may stand beside a figure, in layout units.
const (
	partnerAir = 2 * warningPadding // beside its words
	partnerGap = 8
	partnersAt = 14 // below what is said above them
)

// Partners is what may well stand beside the figures of a comparison, each a click away. Of a
// comparison of one figure, which would be a bar beside nothing, it is all that the bench shows.
type Partners struct {
	widget.BaseWidget
	bench   *Bench
	head    *kit.Paragraph
	about   *kit.Paragraph
	prompt  *kit.Paragraph
	Buttons []*kit.KeyButton // the last one goes where all figures are
	widths  []float32
	box     *fyne.Container
}

func newPartners(b *Bench) *Partners {
	m := b.deps().Host.Measurer()
	p := &Partners{bench: b, head: kit.NewLine(m, kit.LookTitle, ""), about: kit.NewLine(m, kit.LookMuted, ""), prompt: kit.NewLine(m, kit.LookProse, "")}
	p.box = container.New(kit.Arrange{Place: func(size fyne.Size) { p.lay(size.Width, kit.Put) }, Min: p.MinSize})
	p.ExtendBaseWidget(p)
	return p
}

// update shows what may stand beside the figures of a comparison, and of a single one what it is.
func (p *Partners) update(c pages.Comparison, subtitle string) {
	of, d := p.bench.of, p.bench.deps()
	p.Buttons, p.widths = nil, nil
	partners := pages.Partners(of.Report, of.In, c)
	alone := p.bench.isAlone()
	if !alone {
		p.tell("", "", of.In.Words.T("compare.more"))
	} else if p.tell(pages.CompareLabel(of.Report, of.In, c.Figures[0]), subtitle, of.In.Words.T("compare.alone")); len(partners) == 0 {
		p.prompt.SetText(of.In.Words.T("compare.alone-nothing"))
	}
	for _, one := range partners {
		p.add(one.Label, widget.MediumImportance, func() { p.bench.room.Add(one.ID) })
	}
	if alone {
		p.add(of.In.Words.T("compare.go-to-table"), widget.HighImportance, d.Ways.ToTable)
	} else if len(partners) > 0 {
		p.add(of.In.Words.T("compare.go-to-table"), widget.LowImportance, d.Ways.ToTable)
	}
	p.box.Objects = []fyne.CanvasObject{p.head, p.about, p.prompt}
	for _, b := range p.Buttons {
		p.box.Objects = append(p.box.Objects, b)
	}
	p.box.Refresh()
}

// tell sets the texts; empty ones take no room.
func (p *Partners) tell(head, about, prompt string) {
	p.head.SetText(head)
	p.about.SetText(about)
	p.prompt.SetText(prompt)
}

func (p *Partners) add(text string, importance widget.Importance, does func()) {
	d := p.bench.deps()
	b := kit.NewKeyButton(text, does, d.Escape)
	b.Importance = importance
	p.Buttons = append(p.Buttons, b)
	p.widths = append(p.widths, kit.Round(d.Host.Measurer().Measure(text, theme.TextSize(), true))+partnerAir)
}

// HeightFor implements fitting.
func (p *Partners) HeightFor(width float32) float32 { return p.lay(width, measuring) }

// lay sets the figure, and below it what may stand beside it.
func (p *Partners) lay(width float32, put putter) float32 {
	if len(p.Buttons) == 0 {
		return 0 // there is no figure yet
	}
	y := float32(0)
	for _, part := range []*kit.Paragraph{p.head, p.about, p.prompt} {
		h := part.HeightFor(width)
		if part.Pieces[0].Text == "" {
			h = 0
		}
		if part == p.prompt && y > 0 {
			y += partnersAt
		}
		put(part, 0, y, width, h)
		y += h
	}
	y += partnerGap
	last := len(p.Buttons) - 1
	if !p.bench.isAlone() {
		return y + flow(width, partnerGap, partnerGap, p.widths, func(i int, x, down float32) {
			put(p.Buttons[i], x, y+down, min(width, p.widths[i]), lineHigh)
		})
	}
	y += flow(width, partnerGap, partnerGap, p.widths[:last], func(i int, x, down float32) {
		put(p.Buttons[i], x, y+down, min(width, p.widths[i]), lineHigh)
	})
	y += partnersAt
	put(p.Buttons[last], 0, y, min(width, p.widths[last]), lineHigh)
	return y + lineHigh
}

// MinSize implements fyne.CanvasObject.
func (p *Partners) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (p *Partners) CreateRenderer() fyne.WidgetRenderer {
	p.ExtendBaseWidget(p)
	return widget.NewSimpleRenderer(p.box)
}
