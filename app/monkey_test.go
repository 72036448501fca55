package app

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strconv"
	"sync/atomic"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"
	"fyne.io/fyne/v2/test"

	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/report"
)

// A monkey does to the window whatever mouse, keyboard, desktop and system can do, in an
// order that a seed chooses, while real workers draw, write and read. The test's goroutine
// is the interface's: what workers bring back waits until the monkey lets it in, and so do
// the alarms; so results come too early, too late and in any order.
type monkey struct {
	t       *testing.T
	r       *rand.Rand
	w       *window
	clock   *kittest.Clock
	results chan func()
	working atomic.Int64  // workers that have begun or wait for their turn
	ended   chan struct{} // one for each that is through
	files   []string
	trace   []string // the last events
	blind   bool
}

// monkeyEvents is how long a monkey plays unless MONKEY_EVENTS says otherwise.
const monkeyEvents = 700

// number returns what a variable of the environment says, or a fallback.
func number(name string, fallback int) int {
	if n, err := strconv.Atoi(os.Getenv(name)); err == nil {
		return n
	}
	return fallback
}

// newMonkey returns a monkey in a fresh window, with a home of its own on the disk.
func newMonkey(t *testing.T, seed uint64) *monkey {
	t.Helper()
	home := t.TempDir()
	for name, value := range map[string]string{"HOME": home, "USERPROFILE": home, "XDG_CONFIG_HOME": filepath.Join(home, ".config")} {
		t.Setenv(name, value)
	}
	m := &monkey{
		t: t, r: rand.New(rand.NewPCG(seed, 41)), clock: &kittest.Clock{}, results: make(chan func(), 1<<16), ended: make(chan struct{}, 1<<16),
	}
	workers := kit.Workers(3)
	a := hosttest.NewApp(t)
	w, err := newWindow(a, "", report.Chinese, kit.Threads{
		Worker: func(work func()) {
			m.working.Add(1)
			workers(func() {
				defer func() { m.working.Add(-1); m.ended <- struct{}{} }()
				work()
			})
		},
		UI:    func(f func()) { m.results <- f },
		After: m.clock.After,
	}, newFakeBoard(a))
	if err != nil {
		t.Fatal(err)
	}
	m.w = w
	w.met = func(p kit.Mishap) { t.Errorf("met: %v\n%s", p, p.Stack) }
	w.state.setFolder(home)
	m.files = m.makeFiles(home)
	w.win.Resize(usualWindow)
	return m
}

// makeFiles makes what may be dropped on the window: no text at all, one of another kind, a
// folder, and what is not there.
func (m *monkey) makeFiles(home string) []string {
	m.t.Helper()
	odd, empty := filepath.Join(home, "a#b 100% 数.txt"), filepath.Join(home, "empty")
	for path, text := range map[string]string{odd: "一、第一句。\n二、第二句增长8.3%。\n", empty: ""} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			m.t.Fatal(err)
		}
	}
	return []string{odd, empty, home, filepath.Join(home, "nothing")}
}

// play has the monkey do so many things.
func (m *monkey) play(events int) {
	for range events {
		name, do := m.choose()
		m.trace = append(m.trace, name)
		if len(m.trace) > 12 {
			m.trace = m.trace[1:]
		}
		do()
		if m.t.Failed() {
			m.t.Fatalf("after %q", m.trace)
		}
	}
}

// choose chooses what is done next.
func (m *monkey) choose() (name string, do func()) {
	c := m.w.win.Canvas()
	at := fyne.NewPos(m.r.Float32()*c.Size().Width, m.r.Float32()*c.Size().Height)
	switch n := m.r.IntN(100); {
	case n < 22:
		return fmt.Sprint("tap ", at), func() { test.TapCanvas(c, at) }
	case n < 26:
		return fmt.Sprint("menu at ", at), func() { m.tapSecondary(at) }
	case n < 34:
		return fmt.Sprint("point at ", at), func() { test.MoveMouse(c, at) }
	case n < 40:
		dx, dy := m.r.Float32()*400-200, m.r.Float32()*400-200
		return fmt.Sprint("wheel ", at, dx, dy), func() { test.Scroll(c, at, dx, dy) }
	case n < 43:
		dx, dy := m.r.Float32()*300-150, m.r.Float32()*300-150
		return fmt.Sprint("drag ", at, dx, dy), func() { test.Drag(c, at, dx, dy) }
	case n < 58:
		key := everyKey[m.r.IntN(len(everyKey))]
		return "key " + string(key), func() { m.press(key) }
	case n < 64:
		text := monkeyTexts[m.r.IntN(len(monkeyTexts))]
		return "type " + text, func() { m.write(text) }
	case n < 68:
		return "next field", func() { test.FocusNext(c) }
	case n < 74:
		item := m.anyItem()
		return "menu " + item.Label, func() { m.run(item) }
	case n < 80:
		return "turn tab", func() { m.w.state.moveTab(m.r.IntN(10)) }
	case n < 82:
		size := fyne.NewSize(480+m.r.Float32()*1500, 360+m.r.Float32()*900)
		return fmt.Sprint("resize ", size), func() { m.w.win.Resize(size) }
	case n < 83:
		file := m.files[m.r.IntN(len(m.files))]
		return "drop " + file, func() { m.w.onDropped([]fyne.URI{storage.NewFileURI(file)}) }
	case n < 84:
		return "no canvas is known, or again", m.turnBlind
	case n < 86:
		return "alarms", m.clock.Strike
	case n < 87:
		return "paint", func() { c.Capture() }
	default:
		return "results", m.letIn
	}
}

// monkeyTexts are what may be typed or pasted.
var monkeyTexts = []string{"数据", "qccl", "8.3%", "27,894", " ", "", "../x", "a\tb", "\x00\x1b", "𠮷😀", "e\u0301", "1e9", "-1", "增增增增增增增增增增增增"}

// letIn lets some of what workers brought back in.
func (m *monkey) letIn() {
	for n := m.r.IntN(1 + len(m.results)); n >= 0 && len(m.results) > 0; n-- {
		(<-m.results)()
	}
}

// press presses a key as Fyne's window does: for what has the focus, or else for the window.
func (m *monkey) press(key fyne.KeyName) {
	c, e := m.w.win.Canvas(), &fyne.KeyEvent{Name: key}
	switch focused := c.Focused(); {
	case focused != nil:
		focused.TypedKey(e)
	case c.OnTypedKey() != nil:
		c.OnTypedKey()(e)
	}
}

// write types a text into what has the focus.
func (m *monkey) write(text string) {
	if focused := m.w.win.Canvas().Focused(); focused != nil {
		test.Type(focused, text)
	}
}

// tapSecondary presses the other button of the mouse.
func (m *monkey) tapSecondary(at fyne.Position) {
	var under []fyne.SecondaryTappable
	root := fyne.CanvasObject(m.w.root)
	if top := m.w.win.Canvas().Overlays().Top(); top != nil {
		root = top
	}
	for _, o := range test.LaidOutObjects(root) {
		if s, ok := o.(fyne.SecondaryTappable); ok && o.Visible() {
			under = append(under, s)
		}
	}
	if len(under) > 0 {
		test.TapSecondaryAt(under[m.r.IntN(len(under))], at)
	}
}

// anyItem chooses an item of the main menu.
func (m *monkey) anyItem() *fyne.MenuItem {
	var all []*fyne.MenuItem
	var walk func(items []*fyne.MenuItem)
	walk = func(items []*fyne.MenuItem) {
		for _, i := range items {
			if i.ChildMenu != nil {
				walk(i.ChildMenu.Items)
			} else if i.Action != nil && !i.IsQuit {
				all = append(all, i)
			}
		}
	}
	for _, menu := range m.w.win.MainMenu().Items {
		walk(menu.Items)
	}
	return all[m.r.IntN(len(all))]
}

func (m *monkey) run(item *fyne.MenuItem) {
	if !item.Disabled {
		item.Action()
	}
}

// turnBlind has Fyne know no canvas, or know them again.
func (m *monkey) turnBlind() {
	m.blind = !m.blind
	if m.blind {
		fyne.SetCurrentApp(blindApp{m.w.app})
	} else {
		fyne.SetCurrentApp(m.w.app)
	}
}

// rest lets everything come to its end, and closes what is open.
func (m *monkey) rest() {
	if m.blind {
		m.turnBlind()
	}
	for range 40 {
		m.clock.Strike()
		m.awaitWorkers()
		if top := m.w.win.Canvas().Overlays().Top(); top != nil {
			m.press(fyne.KeyEscape)
			if m.w.win.Canvas().Overlays().Top() == top {
				top.Hide()
				m.w.win.Canvas().Overlays().Remove(top)
			}
		}
		runtime.Gosched()
	}
}

// awaitWorkers lets in what workers bring back, until none is at work.
func (m *monkey) awaitWorkers() {
	for m.working.Load() > 0 || len(m.results) > 0 {
		select {
		case result := <-m.results:
			result()
		case <-m.ended:
		}
	}
	for len(m.ended) > 0 {
		<-m.ended
	}
}

// The window outlives everything, under the race detector too, and in the end works: every
// page can be turned to. MONKEY_SEED and MONKEY_EVENTS choose what is played and how long.
func TestWindowOutlivesAMonkey(t *testing.T) {
	events := number("MONKEY_EVENTS", monkeyEvents)
	seeds := []uint64{1, 2}
	if seed := number("MONKEY_SEED", 0); seed > 0 {
		seeds = []uint64{uint64(seed)}
	}
	for _, seed := range seeds {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			m := newMonkey(t, seed)
			defer func() {
				if p := recover(); p != nil {
					t.Fatalf("the window died of %v\nafter %q\n%s", p, m.trace, debug.Stack())
				}
			}()
			const parts = 5
			for part := range parts {
				m.play(events / parts)
				m.rest()
				t.Log(m.weigh(part))
			}
			for tab := range m.w.state.routes {
				m.w.state.setTab(tab)
				m.rest()
				if pageOf(m.w) == nil && m.w.table.View == nil {
					t.Errorf("tab %d shows nothing", tab)
				}
			}
			m.w.win.Close()
			m.rest()
		})
	}
}

// weigh says how much there is now.
func (m *monkey) weigh(part int) string {
	runtime.GC()
	var s runtime.MemStats
	runtime.ReadMemStats(&s)
	return fmt.Sprintf("part %d: %d MB, %d goroutines, %d pictures",
		part+1, s.HeapAlloc>>20, runtime.NumGoroutine(), m.w.paint.Pictures.Kept.Len())
}
