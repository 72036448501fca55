package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
	"yulan/app/pages"
)

// Deps is what the comparisons need of the window.
type Deps struct {
	Host     kit.Host
	Reading  func() pages.Reading
	Pointing kit.Pointing
	Store    Store
	Charts   func(page pages.Page, around Around) Charts // a view of them
	Do       func(act Act, chart string)
	Ways     Ways
	Escape   func()
}

// Ways lead the reader to the comparisons, and from there to more figures.
type Ways interface {
	// AreHere tells whether the comparisons are shown, and Here shows them. Key is the name of
	// a key that shows them too, and empty if there is none.
	AreHere() bool
	Here()
	Key() string
	// ToTable shows the table of all figures.
	ToTable()
}

// Store stores what is compared.
type Store interface {
	// Compared returns what is compared now, and what was compared before something was
	// removed, as long as that can be undone; otherwise before is nil.
	Compared() (now, before pages.Comparisons)
	// Set changes the comparisons. Remove does too, and TakeBack undoes the last Remove.
	Set(list pages.Comparisons)
	Remove(list pages.Comparisons)
	TakeBack()
	// Spell returns a title as pictures can show it, and the characters that their font lacks.
	Spell(title string) (spelt string, lacking []rune)
}

// now returns what is compared.
func (d Deps) now() pages.Comparisons {
	list, _ := d.Store.Compared()
	return list
}

// Room compares figures, and shows the comparisons.
type Room struct {
	deps   Deps
	shown  string        // the comparison that is shown; the first if it is unknown
	offers []pages.Ready // what is offered to a reader who has none
}

// New returns the room of what the store keeps.
func New(d Deps) *Room { return &Room{deps: kit.Complete(d)} }

// Offer returns the icon and the words of the button that adds a figure to the comparisons, or
// shows it there; no words if neither is possible.
func (r *Room) Offer(figure string) (fyne.Resource, string) {
	f, ok := r.deps.Reading().Report.Figure(figure)
	_, there := r.deps.now().Holding(figure)
	switch {
	case !ok || !pages.CanCompare(f) || there && r.deps.Ways.AreHere():
		return nil, ""
	case there:
		return theme.StorageIcon(), r.deps.Host.Words().T("compare.show")
	}
	return theme.ContentAddIcon(), r.deps.Host.Words().T("compare.add")
}

// Aside says that a figure is in no comparison while these are shown, where one would take the
// selected figure for one of them; else it is empty.
func (r *Room) Aside(figure string) string {
	list := r.deps.now()
	if _, there := list.Holding(figure); there || len(list) == 0 || figure == "" || !r.deps.Ways.AreHere() {
		return ""
	}
	return r.deps.Host.Words().T("compare.aside")
}

// AddOrShow adds a figure to the comparison of its unit, or shows it there.
func (r *Room) AddOrShow(figure string) {
	if _, there := r.deps.now().Holding(figure); there {
		r.deps.Ways.Here()
		return
	}
	r.Add(figure)
}

// Add adds figures of one unit to the comparison of it and says how many it has now, or why
// they cannot be compared.
func (r *Room) Add(figures ...string) { r.AddFrom(nil, figures...) }

// AddFrom does so, and says it next to the widget that the reader has used, if that is not nil.
func (r *Room) AddFrom(used fyne.CanvasObject, figures ...string) {
	h, of := r.deps.Host, r.deps.Reading()
	if len(figures) == 0 {
		h.Answer(of.In.Words.T("listing.none"), used)
		return
	}
	before := r.deps.now()
	list, err := before.With(of.Report, figures...)
	if err != nil {
		h.Answer(pages.UpperFirst(pages.WhyNotCompared(err, of.Report, of.In.Language, of.In.Words, figures)), used)
		return
	}
	now, _ := list.Holding(figures[0])
	was, had := before.Find(now.ID)
	if !had {
		list = list.Arranged(now.ID, pages.Arrangement{Sort: pages.SortValue})
	}
	r.shown = now.ID
	r.deps.Store.Set(list)
	if n := len(now.Figures) - len(was.Figures); n > 0 {
		h.Answer(of.In.Words.T("compare.added", "n", n, "total", len(now.Figures), "key", r.way()), used)
		return
	}
	h.Answer(of.In.Words.T("compare.there", "total", len(now.Figures), "key", r.way()), used)
}

// way names what shows the comparisons: a key or, if there is none, their tab.
func (r *Room) way() string {
	if key := r.deps.Ways.Key(); key != "" {
		return key
	}
	return r.deps.Host.Words().T("tab.compare")
}

// First returns the first figure of the comparison that is shown, "" if nothing is compared.
func (r *Room) First() string {
	list, of := r.deps.now(), r.deps.Reading()
	if len(list) == 0 {
		return ""
	}
	c, ok := list.Find(r.shown)
	if !ok {
		c = list[0]
	}
	return c.Order(of.Report, of.In)[0]
}

// Step moves a figure a number of places down in its comparison on the bench.
func (r *Room) Step(figure string, by int) {
	if !r.onBench(figure) {
		return
	}
	of := r.deps.Reading()
	r.deps.Store.Set(r.deps.now().Stepped(of.Report, of.In, figure, by))
}

// place puts a figure before another of its comparison, at the end if that is empty.
func (r *Room) place(figure, before string) {
	of := r.deps.Reading()
	r.deps.Store.Set(r.deps.now().Placed(of.Report, of.In, figure, before))
}

// onBench tells whether a figure is on the bench that is shown.
func (r *Room) onBench(figure string) bool {
	_, there := r.deps.now().Holding(figure)
	return there && r.deps.Ways.AreHere()
}

// Highlight highlights a figure on the bench, or ends that.
func (r *Room) Highlight(figure string) {
	if r.onBench(figure) {
		r.highlight(figure)
	}
}

// Remove removes a figure from the bench.
func (r *Room) Remove(figure string) {
	if r.onBench(figure) {
		r.remove(figure)
	}
}

// highlight highlights a figure, or ends that.
func (r *Room) highlight(figure string) { r.deps.Store.Set(r.deps.now().Highlighted(figure)) }

// arrange shows a comparison in another way.
func (r *Room) arrange(id string, change func(a *pages.Arrangement)) {
	c, _ := r.deps.now().Find(id)
	a := c.Arrangement
	change(&a)
	r.deps.Store.Set(r.deps.now().Arranged(id, a))
}

// remove removes a figure; if it was selected, the one that takes its place is selected.
func (r *Room) remove(figure string) {
	of := r.deps.Reading()
	c, _ := r.deps.now().Holding(figure)
	order := c.Order(of.Report, of.In)
	next := kit.StepFrom(order, figure, 1)
	if next == figure {
		next = kit.StepFrom(order, figure, -1)
	}
	if next == figure {
		next = ""
	}
	r.deps.Store.Remove(r.deps.now().WithoutFigure(figure))
	r.deps.Pointing.Choose(next)
}

// take begins the comparison of an offer, and says next to the widget that the reader has used if
// that cannot be.
func (r *Room) take(offer pages.Ready, used fyne.CanvasObject) {
	list, err := r.deps.now().With(r.deps.Reading().Report, offer.Figures...)
	if err != nil { // what is offered is of one unit, but its chart may be full
		of := r.deps.Reading()
		r.deps.Host.Answer(pages.UpperFirst(pages.WhyNotCompared(err, of.Report, of.In.Language, of.In.Words, offer.Figures)), used)
		return
	}
	now, _ := list.Holding(offer.Figures[0])
	if _, had := r.deps.now().Find(now.ID); !had {
		list = list.Arranged(now.ID, offer.Arrangement)
	}
	r.shown = now.ID
	r.deps.Store.Set(list)
}

// takeRemedy applies what makes a comparison fairer to read.
func (r *Room) takeRemedy(remedy pages.Remedy) {
	list := remedy.To(r.deps.now())
	if remedy.Takes {
		r.deps.Store.Remove(list)
		return
	}
	r.deps.Store.Set(list)
}
