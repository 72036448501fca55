package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// The measures of the bench, in layout units.
const (
	benchPadding = 18 // inside its surface
	benchGap     = 10 // between its parts
	lineHigh     = 28 // of tools and of what chooses a comparison
)

// Bench is where a comparison is worked on: what chooses one and what can be done with it, and
// below them one surface with its tools, title, warnings and chart, whose rows are its list.
type Bench struct {
	widget.BaseWidget
	view     *View
	room     *Room
	of       pages.Reading
	charts   []Chart
	selected string

	Picker   *Picker
	Actions  *actions
	Tools    *Tools
	Title    *Title
	below    *kit.Paragraph // the subtitle
	lacks    *kit.Paragraph // the characters of the title that the picture has not; may be empty
	Warnings *Warnings
	Rows     *Rows
	notes    *kit.Paragraph // what the ends of the bars say; may be empty
	hint     *kit.Paragraph
	Partners *Partners    // below the chart, and in place of tools and chart where there is one figure
	add      *kit.Surface // the line above them
	Empty    *Empty       // in place of all these; nil where there is something to compare
	box      *fyne.Container
	surface  *kit.Surface
	rule     *kit.Surface
	air      float32 // how much higher the chart is than it needs
}

var _ kit.FigureHolder = (*Bench)(nil)

// newBench returns the bench around the charts of a view.
func newBench(v *View, charts []Chart) *Bench {
	b := &Bench{view: v, room: v.room, of: v.room.deps.Reading(), charts: charts, surface: kit.NewCardSurface(), rule: kit.NewRule(), add: kit.NewRule()}
	r, w := b.deps().Host.Measurer(), b.of.In.Words
	if len(b.deps().now()) == 0 {
		b.Empty = newEmpty(b)
		for _, c := range charts {
			c.SetSeen(true)
		}
	}
	b.Picker, b.Actions, b.Tools, b.Title, b.Warnings, b.Rows = newPicker(b), newActions(b), newTools(b), newTitle(b), newWarnings(b), newRows(b)
	b.Partners = newPartners(b)
	b.below, b.lacks = kit.NewLine(r, kit.LookMuted, ""), kit.NewLine(r, kit.LookError, "")
	b.notes = kit.NewLine(r, kit.LookFoot, "")
	b.hint = kit.NewLine(r, kit.LookFoot, w.T("compare.keys", "move", kit.CompareKeys.Binding(kit.CommandMove).Names(w)))
	b.box = container.New(kit.Arrange{Place: func(fyne.Size) { b.put(kit.Put) }, Min: b.MinSize})
	b.ExtendBaseWidget(b)
	b.update()
	return b
}

func (b *Bench) deps() Deps { return b.room.deps }

// items returns the bench for a column.
func (b *Bench) items() []kit.Item { return []kit.Item{{Object: b}} }

// Shown returns the comparison that is shown, "" where there is none.
func (b *Bench) Shown() string { return b.comparison().ID }

// comparison returns the comparison that is shown: the one that was chosen, else the first.
func (b *Bench) comparison() pages.Comparison {
	list := b.deps().now()
	if c, ok := list.Find(b.room.shown); ok {
		return c
	}
	if len(list) == 0 {
		return pages.Comparison{}
	}
	return list[0]
}

// chart returns the chart of the comparison that is shown, nil where there is none.
func (b *Bench) chart() Chart {
	for _, c := range b.charts {
		if c.ID() == b.Shown() {
			return c
		}
	}
	return nil
}

// TurnTo shows a comparison.
func (b *Bench) TurnTo(id string) {
	b.room.shown = id
	b.update()
	b.view.Refit()
}

// isAlone tells whether what is shown is one figure beside no other.
func (b *Bench) isAlone() bool { return len(b.comparison().Figures) == 1 }

// isForNow tells whether the bench has the chart of each comparison that there is now. If it
// has, updating its parts is enough; otherwise it must be made anew.
func (b *Bench) isForNow() bool {
	list := b.deps().now()
	if len(b.charts) != len(list) || b.Empty != nil {
		return false
	}
	for i, each := range list {
		if b.charts[i].ID() != each.ID {
			return false
		}
	}
	return true
}

// disable makes a chart no stop of the keyboard while it only shows what may stand beside a figure.
func (b *Bench) disable(c Chart) {
	if b.isAlone() {
		c.Disable()
	} else {
		c.Enable()
	}
}

// hasPartners tells whether something may stand beside the single figure of a comparison, so that
// its chart has more than one bar.
func (b *Bench) hasPartners() bool { return len(b.Partners.Buttons) > 1 }

// update shows the comparison as it is now.
func (b *Bench) update() {
	c, shown := b.comparison(), b.chart()
	b.Picker.update()
	b.Actions.update()
	if b.Empty == nil && shown != nil {
		for _, each := range b.charts {
			each.SetSeen(each == shown)
		}
		shown.OnDrawn(b.Rows.Refresh)
		b.Tools.update(c)
		title, subtitle := b.head(c.ID)
		b.Title.update(c, title)
		b.below.SetText(subtitle)
		b.Partners.update(c, subtitle)
		b.disable(shown)
		b.lacks.SetText(b.Lacking(c))
		b.Warnings.update(c)
		b.notes.SetText(pages.CompareNotes(b.of.Report, b.of.In, c))
	}
	b.box.Objects = b.objects()
	b.put(kit.Put)
	b.box.Refresh()
}

// Lacking lists the characters of a comparison's title that the font of its picture lacks; it
// is empty if there are none.
func (b *Bench) Lacking(c pages.Comparison) string {
	_, lacking := b.deps().Store.Spell(c.Title)
	if len(lacking) == 0 {
		return ""
	}
	return pages.LackingInPictures(lacking, b.of.In.Words)
}

// SetSelected implements kit.FigureHolder.
func (b *Bench) SetSelected(figure string) {
	b.selected = figure
	b.Rows.Refresh()
}

// SetHovered tints the handle of a figure's row, and what removes it.
func (b *Bench) SetHovered(figure string) { b.Rows.setHovered(figure) }

// Marks implements kit.FigureHolder: the rows of the chart that is shown.
func (b *Bench) Marks() []kit.Mark {
	chart := b.chart()
	if chart == nil {
		return nil
	}
	var marks []kit.Mark
	for _, figure := range b.comparison().Order(b.of.Report, b.of.In) {
		if f, ok := chart.RowOf(figure); ok {
			f.X, f.Y = f.X+chart.Position().X, f.Y+chart.Position().Y
			marks = append(marks, kit.Mark{Figure: figure, Frame: f})
		}
	}
	return marks
}

// MinSize implements fyne.CanvasObject.
func (b *Bench) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (b *Bench) CreateRenderer() fyne.WidgetRenderer {
	b.ExtendBaseWidget(b)
	return widget.NewSimpleRenderer(b.box)
}
