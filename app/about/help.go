package about

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
)

// The measures of the help, in layout units.
const (
	topicNames  = 170 // width of the list of topics
	topicHeight = 30  // height of a topic
	topicInset  = 8   // padding beside its name
	topicGap    = 16  // from the list to the text
)

var helpSize = fyne.NewSize(760, 460)

// Topic is a subject of the help.
type Topic struct {
	Name     string
	Passages []kit.Passage
}

// Topics returns the topics of the help.
func (r *Room) Topics() []Topic {
	w := r.deps.Host.Words()
	logs, settings := w.T("topics.logs", "path", r.deps.Folders.Logs), w.T("topics.settings", "path", r.deps.Folders.Settings)
	if r.deps.Folders.Logs == "" {
		logs = w.T("topics.nowhere")
	}
	if r.deps.Folders.Settings == "" {
		settings = w.T("topics.nowhere")
	}
	return []Topic{
		{w.T("keys.title"), keyPassages(w)},
		{w.T("marks.title"), markPassages(w)},
		{w.T("detail.terms"), r.termPassages()},
		{w.T("topics.places"), []kit.Passage{
			{Heading: w.T("topics.logs-head"), Text: logs},
			{Heading: w.T("topics.settings-head"), Text: settings},
			{Heading: w.T("topics.network-head"), Text: w.T("topics.network")},
			{Heading: w.T("topics.screen-readers-head"), Text: w.T("topics.screen-readers")},
		}},
		{w.T("menu.about"), r.programPassages()},
	}
}

// helpView is the help: its topics at the left, and the text of the chosen one beside them.
type helpView struct {
	Topics []Topic
	List   *kit.KeyList
	Text   *kit.Column // the text of the chosen one
	deps   Deps
	body   *fyne.Container
	escape func()
}

// Help shows how the program is used.
func (r *Room) Help() {
	if !kit.HasDialog(r.deps.Host) {
		r.openHelp()
	}
}

// openHelp opens the help and returns it.
func (r *Room) openHelp() *helpView {
	w := r.deps.Host.Words()
	m := kit.NewModal(r.deps.Host, w.T("dialog.close"), helpSize)
	v := &helpView{Topics: r.Topics(), deps: r.deps, escape: m.Cancel}
	licences := m.AddButton(w.T("menu.licences"), func() {
		m.Hide()
		r.OpenLicences()
	})
	v.List = kit.NewKeyList(func() int { return len(v.Topics) },
		func() fyne.CanvasObject { return newTopicRow(r.deps.Host.Measurer()) },
		func(i int, row fyne.CanvasObject) {
			row.(*fyne.Container).Objects[0].(*kit.Paragraph).SetText(v.Topics[i].Name)
		},
		m.Cancel)
	v.List.HideSeparators = true
	v.List.WhenSelected(v.read)
	v.body = container.New(kit.Arrange{Place: v.place, Min: func() fyne.Size { return fyne.NewSize(topicNames, 0) }})
	v.List.Select(0)
	m.Show(w.T("topics.title"), v.body, v.List)
	licences.Importance = widget.MediumImportance // closing is not what the dialog is for
	licences.Refresh()
	return v
}

// newTopicRow returns a row of the list of topics, without a name yet.
func newTopicRow(r *kit.Measurer) fyne.CanvasObject {
	name := kit.NewLine(r, kit.LookBody, "")
	place := func(size fyne.Size) {
		height := name.HeightFor(size.Width)
		kit.Put(name, topicInset, (topicHeight-height)/2, size.Width-2*topicInset, height)
	}
	return container.New(kit.Arrange{Place: place, Min: func() fyne.Size { return fyne.NewSize(topicNames, topicHeight) }}, name)
}

// read shows the text of a topic.
func (v *helpView) read(i int) {
	v.Text = kit.NewPassages(v.deps.Host.Measurer(), v.Topics[i].Passages)
	v.Text.Escape = v.escape
	v.body.Objects = []fyne.CanvasObject{v.List, v.Text}
	v.body.Refresh()
}

// place arranges topics and text side by side.
func (v *helpView) place(size fyne.Size) {
	kit.Put(v.List, 0, 0, topicNames, size.Height)
	left := float32(topicNames + topicGap)
	kit.Put(v.Text, left, 0, max(0, size.Width-left), size.Height)
}
