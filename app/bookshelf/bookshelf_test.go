package bookshelf_test

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"github.com/shopspring/decimal"

	"yulan/app/bookshelf"
	"yulan/app/kit/hosttest"
	"yulan/app/library"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
	"yulan/report/reading"
	"yulan/report/shelf"
)

// desk is a window without a window: what the shelf asks of it, and what is on its disk.
type desk struct {
	*hosttest.Host
	list      library.List
	passed    library.Marks
	others    library.List              // what another window has put on the shelf since
	disk      map[string]*report.Report // by path; the carried one has none
	shown     *report.Report
	loads     int
	completed []string // paths of the reports whose pages were made
	changes   int
	isHeld    bool            // what is done in the background waits
	held      []func() func() // and is here
}

func (d *desk) InBackground(work func() func(), lost ...func()) {
	if d.isHeld {
		d.held = append(d.held, work)
		return
	}
	d.Host.InBackground(work, lost...)
}

func (d *desk) Library() library.List         { return d.list }
func (d *desk) SetLibrary(list library.List)  { d.list = list }
func (d *desk) Passed() library.Marks         { return d.passed }
func (d *desk) SetPassed(marks library.Marks) { d.passed = marks }

func (d *desk) Load(path string, _ assets.Words) (*report.Report, error) {
	d.loads++
	if r := d.disk[path]; r != nil {
		return r, nil
	}
	return nil, errors.New("cannot be read: " + filepath.Base(path))
}

func (d *desk) LoadBeside(path string, w assets.Words) (*report.Report, func() error, error) {
	r, err := d.Load(path, w)
	return r, func() error { d.completed = append(d.completed, path); return nil }, err
}

func (d *desk) Indicators(assets.Words) (reading.Indicators, error) {
	return reading.LoadIndicators(assets.Indicators)
}

// Reread takes over what another window has put on the shelf.
func (d *desk) Reread() bool {
	for _, e := range d.others {
		d.list = d.list.With(e)
	}
	changed := len(d.others) > 0
	d.others = nil
	return changed
}

// made is a made-up report that states a growth of GDP as result or target.
func made(place, year string, figures ...report.Figure) *report.Report {
	return &report.Report{
		Source:  report.Source{ID: place + year, Name: report.NewText(place+year, place+year), Place: report.NewText(place, place), Period: year, State: report.Read},
		Figures: figures,
	}
}

func growth(id, value, year string, aim report.Aim) report.Figure {
	return report.Figure{
		ID: id, Printed: value, Value: decimal.RequireFromString(value), Unit: report.Unit{Printed: "%", Base: "%"}, Measure: report.Growth,
		Period: year, State: report.Read, Aim: aim, Indicator: "gdp.growth", Start: -1,
	}
}

// newDesk returns a desk whose shelf has the carried report, and the shelf.
func newDesk(t testing.TB) (*desk, *bookshelf.Room) {
	t.Helper()
	carried := made("重庆市", "2021")
	carried.Source.State = report.Proven
	d := &desk{Host: hosttest.New(t, report.Chinese), disk: map[string]*report.Report{"": carried}, shown: carried}
	room := bookshelf.New(bookshelf.Deps{
		Host: d, Store: d,
		Reading: func() pages.Reading {
			return pages.Reading{Report: d.shown, In: pages.Speech{Language: report.Chinese, Words: d.In}}
		},
		Disk:    d,
		Show:    func(r *report.Report, _ string) { d.shown = r },
		Choose:  func() {},
		Changed: func() { d.changes++ },
	})
	room.Remember(carried, "")
	return d, room
}

// keep has a report on the disk and on the list, as it was left at an earlier start.
func (d *desk) keep(path string, r *report.Report) {
	d.disk[path] = r
	d.list = d.list.With(library.EntryOf(r, path))
}

// What is on the list is loaded when it is set beside the others, and not before; each once.
func TestReportsAreLoadedWhenTheyAreNeeded(t *testing.T) {
	d, room := newDesk(t)
	d.keep("/a", made("云溪市", "2023", growth("t", "5", "2024", report.Target)))
	d.keep("/b", made("云溪市", "2024", growth("r", "5.1", "2024", report.Result)))
	if d.loads > 0 {
		t.Errorf("%d were loaded before anybody asked", d.loads)
	}
	room.Data()
	data, whole := room.Data()
	if !whole || d.loads != 2 {
		t.Fatalf("%d were loaded, whole: %t", d.loads, whole)
	}
	if len(data.Matrix.Reports) != 3 || len(data.Promises) != 2 {
		t.Errorf("got %d reports, %d places", len(data.Matrix.Reports), len(data.Promises))
	}
	if done, of := room.Progress(); done != 3 || of != 3 {
		t.Errorf("%d of %d are read", done, of)
	}
	room.Data()
	if d.loads != 2 {
		t.Errorf("they were loaded again: %d", d.loads)
	}
}

// One that cannot be loaded keeps the others from nothing, and is said.
func TestAReportThatCannotBeLoaded(t *testing.T) {
	d, room := newDesk(t)
	d.keep("/a", made("云溪市", "2023"))
	d.keep("/b", made("云溪市", "2024"))
	delete(d.disk, "/a")
	room.Data()
	if data, whole := room.Data(); !whole || len(data.Matrix.Reports) != 2 {
		t.Errorf("got %d reports, whole: %t", len(data.Matrix.Reports), whole)
	}
	if len(d.Notices) != 1 || d.Notices[0] != "cannot be read: a" {
		t.Errorf("got %q", d.Notices)
	}
	if got := fmt.Sprint(room.Unread()); got != "[云溪市 2023]" {
		t.Errorf("it is said that %s could not be read", got)
	}
}

// A file that was changed since is another report in the same place of the list.
func TestAFileThatWasChanged(t *testing.T) {
	d, room := newDesk(t)
	d.keep("/a", made("云溪市", "2023", growth("r", "5", "2023", report.Result)))
	d.list = d.list.Renamed(d.list[1].Print, "我的")
	before := d.list[1].Print
	d.disk["/a"] = made("云溪市", "2023", growth("r", "6", "2023", report.Result))
	room.Data()
	room.Data()
	if len(d.list) != 2 || d.list[1].Print == before || d.list[1].Name != "我的" {
		t.Errorf("got %+v", d.list)
	}
}

// Switching shows a report, loaded or not; the same file twice is one.
func TestSwitch(t *testing.T) {
	d, room := newDesk(t)
	a, b := made("云溪市", "2023"), made("云溪市", "2024")
	path := t.TempDir() // something that is there
	d.keep(path, a)
	room.Remember(b, "/b")
	room.Switch(d.list[1])
	if d.shown != a || room.Called(a) != "云溪市 2023" {
		t.Errorf("got %v, called %q", d.shown.Source.ID, room.Called(a))
	}
	room.Switch(d.list[0])
	if d.shown.Source.ID != "重庆市2021" {
		t.Errorf("got %v", d.shown.Source.ID)
	}
	loads := d.loads
	room.Switch(d.list[2])
	if d.shown != b || d.loads != loads {
		t.Errorf("one that is loaded was loaded again")
	}
	room.Remember(made("云溪市", "2024"), "/copy")
	if len(d.list) != 3 || d.list[2].Path != "/copy" {
		t.Errorf("a copy is another report: %+v", d.list)
	}
}

// A report that is not where it was is asked for, and none is shown meanwhile.
func TestAReportThatHasMoved(t *testing.T) {
	d, room := newDesk(t)
	d.keep(filepath.Join(t.TempDir(), "gone.txt"), made("云溪市", "2023"))
	room.Switch(d.list[1])
	if d.Canvas().Overlays().Top() == nil {
		t.Error("nobody is asked")
	}
	if d.shown.Source.ID != "重庆市2021" {
		t.Errorf("%s is shown", d.shown.Source.ID)
	}
}

// The menu has a line for each report; the carried one cannot be taken off.
func TestMenu(t *testing.T) {
	d, room := newDesk(t)
	d.keep("/a", made("云溪市", "2023"))
	var labels string
	for _, item := range room.Menu().Items {
		labels += fmt.Sprintf("%s %t %t\n", item.Label, item.Checked, item.Disabled)
	}
	want := "重庆市2021 · 已逐项核对 true false\n云溪市2023 · 机器读取 false false\n false false\n打开报告… false false\n false false\n" +
		"给这份报告改名… false false\n这份报告上移 false true\n这份报告下移 false false\n把这份报告移去 false true\n"
	if labels != want {
		t.Errorf("got\n%s\nwant\n%s", labels, want)
	}
	item := func(label string) *fyne.MenuItem {
		items := room.Menu().Items
		return items[slices.IndexFunc(items, func(i *fyne.MenuItem) bool { return i.Label == label })]
	}
	item("这份报告下移").Action()
	if d.list[1].Print != library.Print(d.shown) || !item("这份报告下移").Disabled || item("这份报告上移").Disabled {
		t.Errorf("moved down, it stands among %v", d.list)
	}
	if want := "第2位"; len(d.Notices) == 0 || !strings.Contains(d.Notices[len(d.Notices)-1], want) {
		t.Errorf("it says %q, want %q", d.Notices, want)
	}
}

// What the reader passes over leaves the others of its cell alone, and is kept.
func TestPass(t *testing.T) {
	d, room := newDesk(t)
	d.keep("/a", made("云溪市", "2023", growth("t", "5", "2024", report.Target)))
	d.keep("/b", made("云溪市", "2024", growth("x", "5.1", "2024", report.Result), growth("y", "4.9", "2024", report.Result)))
	verdict := func() shelf.Verdict {
		room.Data()
		data, _ := room.Data()
		for _, p := range data.Promises {
			for _, r := range p.Rows {
				return r.Cells[0].Verdict
			}
		}
		return ""
	}
	if got := verdict(); got != shelf.NotJudged {
		t.Errorf("with two candidates it is %q", got)
	}
	mark := []shelf.Mark{{Report: "云溪市2024", Figure: "y"}}
	room.Pass(mark, nil)
	if got := verdict(); got != shelf.Met || !d.passed[mark[0]] {
		t.Errorf("with one chosen it is %q", got)
	}
	room.Pass(nil, mark)
	if got := verdict(); got != shelf.NotJudged {
		t.Errorf("after it was taken back it is %q", got)
	}
}

// TestWhatAnotherWindowOpenedIsInTheMenu wants the list to be read again when it is looked at.
func TestWhatAnotherWindowOpenedIsInTheMenu(t *testing.T) {
	d, room := newDesk(t)
	room.Remember(d.shown, "")
	before := len(room.Menu().Items)
	d.others = library.List{library.EntryOf(made("云溪县", "2024"), "/elsewhere")}
	changes := d.changes
	if got := len(room.Menu().Items); got != before+1 {
		t.Errorf("the menu has %d items, want %d", got, before+1)
	}
	if d.changes == changes {
		t.Error("the window is not told")
	}
}

// Of many reports the window is not told at each that it is loaded, but often enough to see how it
// goes.
func TestTheWindowIsToldInSteps(t *testing.T) {
	d, room := newDesk(t)
	const reports = 500
	for i := range reports {
		place := fmt.Sprintf("第%d县", i)
		d.keep("/"+place, made(place, "2023"))
	}
	d.changes = 0
	room.Data()
	if _, whole := room.Data(); !whole || d.loads != reports {
		t.Fatalf("%d were loaded, whole: %t", d.loads, whole)
	}
	if d.changes < 20 || d.changes > 60 {
		t.Errorf("the window was told %d times", d.changes)
	}
}

// The pages of a report that was loaded beside others are made when it is shown, once, and until
// then nobody is given it to show.
func TestPagesAreMadeWhenTheyAreShown(t *testing.T) {
	d, room := newDesk(t)
	a := made("云溪市", "2023")
	d.keep("/a", a)
	d.keep("/b", made("云溪市", "2024"))
	room.Data()
	if len(d.completed) != 0 || room.Loaded(d.list[1]) != nil {
		t.Fatalf("pages of %q were made for setting them beside each other", d.completed)
	}
	went := 0
	for range 2 {
		room.Show(a, func() { went++ })
		room.Switch(d.list[0])
	}
	if fmt.Sprint(d.completed) != "[/a]" || went != 2 || room.Loaded(d.list[1]) != a {
		t.Errorf("pages of %q were made, and it was gone to %d times", d.completed, went)
	}
}

// A reader who presses twice while the pages are being made has them made once: twice at a time,
// the second would change what the first is making.
func TestPagesAreMadeOnceWhoeverWaits(t *testing.T) {
	d, room := newDesk(t)
	a := made("云溪市", "2023")
	d.keep("/a", a)
	room.Data()
	went := 0
	d.isHeld = true
	room.Show(a, func() { went++ })
	room.Show(a, func() { went++ })
	if len(d.held) != 1 || went != 0 {
		t.Fatalf("%d are at work, and it was gone to %d times", len(d.held), went)
	}
	d.held[0]()()
	if fmt.Sprint(d.completed) != "[/a]" || went != 2 || d.shown != a {
		t.Errorf("pages of %q were made, and it was gone to %d times", d.completed, went)
	}
}
