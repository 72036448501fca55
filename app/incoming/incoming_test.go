package incoming

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/files/ask"
	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
	"yulan/report/reporttest"
)

const madeUp = "云溪县2026年政府工作报告\n\n一、2025年工作回顾\n地区生产总值增长5.3%，粮食产量12万吨。\n二、2026年工作安排\n地区生产总值增长5%左右。\n"

// bench is a room with what the window would show.
type bench struct {
	room   *Room
	host   *hosttest.Host
	home   string
	clock  *kittest.Clock
	open   *report.Report
	folder string
	shelf  []Known
	text   string // beside the page
	said   string
	label  string
	act    func()
}

func newBench(t *testing.T) *bench {
	t.Helper()
	hosttest.NewApp(t)
	carried, err := pages.Load(assets.Report())
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{host: hosttest.New(t, report.Chinese), home: filepath.Join(t.TempDir(), "reports"), clock: &kittest.Clock{}, open: carried}
	b.host.On.(interface{ Resize(fyne.Size) }).Resize(fyne.NewSize(900, 600))
	none := func() string { return "" }
	b.room = New(Deps{
		Host: b.host, Ask: ask.Deps{Host: b.host, Folder: none, SetFolder: func(string) {}, TextFile: none},
		Open: context.Background(), After: b.clock.After, Home: func() string { return b.home },
		Known: func() []Known {
			return append([]Known{{Report: b.open, Folder: b.folder}, {Report: carried}}, b.shelf...)
		},
		Show: func(r *report.Report, folder, text string) {
			if r != b.open {
				b.text = ""
			}
			b.open, b.folder, b.text = r, folder, text
		},
		Offer: func(said, label string, act func()) { b.said, b.label, b.act = said, label, act },
	})
	return b
}

// file writes a file and returns its path.
func file(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestNewReportIsKeptAndShown(t *testing.T) {
	b := newBench(t)
	path := file(t, "云溪.txt", madeUp)
	b.room.Open(path)
	if len(b.open.Figures) != 3 || b.folder == "" || !strings.HasPrefix(b.folder, b.home) {
		t.Fatalf("%d figures are shown, of the folder %q", len(b.open.Figures), b.folder)
	}
	if _, err := pages.Load(os.DirFS(b.folder)); err != nil {
		t.Error(err)
	}
	if !strings.Contains(b.said, "云溪.txt") || !strings.Contains(b.label, "重庆") {
		t.Errorf("it says %q and offers %q", b.said, b.label)
	}
	b.act()
	if b.text != path || b.open.Source.IsRead() {
		t.Errorf("what is offered shows %q beside %s", b.text, b.open.Source.ID)
	}
}

func TestCopyOfAKnownReportIsItsText(t *testing.T) {
	b := newBench(t)
	path := file(t, "copy.txt", reporttest.Text(b.open))
	b.room.Open(path)
	if b.text != path || b.open.Source.IsRead() || b.label == "" {
		t.Fatalf("shown are %s and %q, offered is %q", b.open.Source.ID, b.text, b.label)
	}
	b.act()
	kit.TopDialog(b.host).Buttons[1].OnTapped() // it has no title
	if !b.open.Source.IsRead() || len(b.open.Figures) < 200 {
		t.Errorf("as a new report it has %d figures", len(b.open.Figures))
	}
}

// TestCopyOfAShelvedReportIsItsText wants a copy of a report told that is neither open nor
// carried: here one that is wrapped otherwise and has a page's number. Next year's report is
// none.
func TestCopyOfAShelvedReportIsItsText(t *testing.T) {
	b := newBench(t)
	b.room.Open(file(t, "a.txt", madeUp))
	folder, read := b.folder, b.open
	b.shelf = []Known{{Folder: folder}}
	b.open, b.folder = b.room.deps.Known()[1].Report, ""

	copied := file(t, "copy.txt", strings.ReplaceAll(madeUp, "，粮食", "，\n粮食")+"\n— 1 —\n")
	b.room.Open(copied)
	if b.open.Source.ID != read.Source.ID || b.folder != folder || b.text != copied {
		t.Errorf("shown are %s of %q and %q", b.open.Source.ID, b.folder, b.text)
	}
	if !strings.Contains(b.said, "copy.txt") || b.label == "" {
		t.Errorf("it says %q and offers %q", b.said, b.label)
	}
	b.act()
	if b.open.Source.ID == read.Source.ID {
		t.Error("what is offered is the same report")
	}

	b.open, b.folder = b.room.deps.Known()[1].Report, ""
	b.room.Open(file(t, "next.txt", strings.NewReplacer("2025", "2026", "2026", "2027", "5.3", "5.1", "12", "13", "5%", "4%").Replace(madeUp)))
	if b.open.Source.ID == read.Source.ID || b.open.Source.Period != "2026" {
		t.Errorf("next year's is taken for %s", b.open.Source.ID)
	}
}

// TestRevisionIsNoCopy wants a text with half of the figures of a report told as a new one that may
// be its revision, and the other one click away.
func TestRevisionIsNoCopy(t *testing.T) {
	b := newBench(t)
	b.room.Open(file(t, "a.txt", madeUp))
	id := b.open.Source.ID
	b.shelf = []Known{{Folder: b.folder}}
	b.open, b.folder = b.room.deps.Known()[1].Report, ""
	revised := file(t, "revised.txt", strings.Replace(madeUp, "粮食产量12万吨", "粮食产量14万吨", 1))
	b.room.Open(revised)
	if b.open.Source.ID == id || !b.open.Source.IsRead() {
		t.Fatalf("it is taken for %s", b.open.Source.ID)
	}
	if !strings.Contains(b.said, "云溪县2025") || !strings.Contains(b.said, "2") || !strings.Contains(b.said, "3") {
		t.Errorf("it says %q, want the report and 2 of 3 figures", b.said)
	}
	b.act()
	if b.open.Source.ID != id || b.text != revised {
		t.Errorf("what is offered shows %s and %q", b.open.Source.ID, b.text)
	}
}

// TestTextOfAnotherPlaceIsNoCopy wants a text with the numbers of a report, in their order, told as a new
// report if it says itself that it is another: of another place, or of another kind.
func TestTextOfAnotherPlaceIsNoCopy(t *testing.T) {
	for _, c := range []struct {
		name       string
		of, become string
		isCopy     bool
	}{
		{"another county", "云溪县", "龙潭县", false},
		{"a city of that name", "云溪县", "云溪市", false},
		{"another kind of report", "云溪县2026年政府工作报告", "关于云溪县2025年国民经济和社会发展计划执行情况的报告", false},
		{"with the city that it lies in", "云溪县", "湖城市云溪县", true},
		{"without a title", "云溪县2026年政府工作报告\n", "", true},
	} {
		b := newBench(t)
		b.room.Open(file(t, "a.txt", madeUp))
		id := b.open.Source.ID
		b.shelf = []Known{{Folder: b.folder}}
		b.open, b.folder = b.room.deps.Known()[1].Report, ""
		text := strings.ReplaceAll(strings.ReplaceAll(madeUp, c.of, c.become), "，粮食", "，\n粮食")
		if strings.HasPrefix(c.become, "关于") {
			text = strings.ReplaceAll(text, "2026年工作安排", "2026年工作安排\n2026年是重要的一年。")
		}
		b.room.Open(file(t, "b.txt", text))
		if got := b.open.Source.ID == id; got != c.isCopy {
			t.Errorf("%s: it is taken for a copy: %t", c.name, got)
		}
	}
}

// TestSameTextIsThereAlready wants the same file, and its text under another name, told as what is
// there, and not as new.
func TestSameTextIsThereAlready(t *testing.T) {
	b := newBench(t)
	b.room.Open(file(t, "a.txt", madeUp))
	b.shelf = []Known{{Folder: b.folder}}
	id, again := b.open.Source.ID, b.host.Words().T("incoming.again", "file", "b.txt")
	for _, open := range []*report.Report{b.open, b.room.deps.Known()[1].Report} {
		b.open = open
		b.room.Open(file(t, "b.txt", madeUp))
		if b.open.Source.ID != id || b.said != again || b.label != "" {
			t.Errorf("shown is %s, it says %q and offers %q", b.open.Source.ID, b.said, b.label)
		}
	}
	b.shelf = nil
	b.open, b.folder = b.room.deps.Known()[1].Report, ""
	b.room.Open(file(t, "c.txt", strings.ReplaceAll(madeUp, "5.3", "5.4")))
	if b.open.Source.ID == id || b.said == b.host.Words().T("incoming.again", "file", "c.txt") {
		t.Errorf("another text is told as there: %q", b.said)
	}
}

func TestFolderIsOpened(t *testing.T) {
	b := newBench(t)
	b.room.Open(file(t, "a.txt", madeUp))
	folder, id := b.folder, b.open.Source.ID
	b.open = b.room.deps.Known()[1].Report
	b.room.Open(folder)
	if b.open.Source.ID != id || b.folder != folder {
		t.Errorf("it opens %s of %q", b.open.Source.ID, b.folder)
	}
	if want := b.host.In.T("incoming.folder", "file", filepath.Base(folder), "n", 3); b.said != want {
		t.Errorf("it says %q, want %q", b.said, want)
	}
	if err := os.Remove(filepath.Join(folder, "text.txt")); err != nil {
		t.Fatal(err)
	}
	if b.room.Open(folder); !strings.Contains(b.said, b.host.In.T("incoming.textless")) {
		t.Errorf("without its text it says %q", b.said)
	}
}

func TestSeveralFilesAreOpenedInTurn(t *testing.T) {
	b := newBench(t)
	shown := []string{}
	show := b.room.deps.Show
	b.room.deps.Show = func(r *report.Report, folder, text string) {
		shown = append(shown, r.Source.Period)
		show(r, folder, text)
	}
	b.room.Open(file(t, "a.txt", madeUp), file(t, "b.txt", strings.NewReplacer("2025", "2024", "2026", "2025").Replace(madeUp)))
	if got := strings.Join(shown, " "); got != "2025 2024" {
		t.Errorf("shown are %q", got)
	}
	if !strings.Contains(b.said, "共打开2个文件") || !strings.Contains(b.said, "b.txt") {
		t.Errorf("it says %q", b.said)
	}
}

func TestWhatIsNoReportIsRefused(t *testing.T) {
	for _, c := range []struct{ name, content, want string }{
		{"a.pdf", "%PDF-1.4\n", "PDF"},
		{"b.txt", "没有数字。", "没有读出"},
		{"c.txt", "", "c.txt"},
		{"d.docx", "PK\x03\x04broken", "d.docx"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(t)
			before := b.open
			b.room.Open(file(t, c.name, c.content))
			if b.open != before || !kit.HasDialog(b.host) {
				t.Errorf("it was opened, or nothing was said")
			}
			if entries, _ := os.ReadDir(b.home); len(entries) > 0 {
				t.Errorf("%v was kept", entries)
			}
		})
	}
}

// TestUnsureIsAsked wants a report that does not say what it is asked about, with a guess, and
// not asked again.
func TestUnsureIsAsked(t *testing.T) {
	b := newBench(t)
	nameless := strings.Replace(madeUp, "云溪县2026年政府工作报告", "各位代表", 1)
	path := file(t, "a.txt", nameless)
	before := b.open
	b.room.Open(path)
	dialog := kit.TopDialog(b.host)
	if dialog == nil || b.open != before {
		t.Fatal("it did not ask")
	}
	dialog.Buttons[1].OnTapped()
	if b.open == before || kit.HasDialog(b.host) {
		t.Fatal("answered, it is not shown")
	}
	b.open = before
	b.room.Open(path)
	if b.open == before {
		t.Error("it asked again")
	}
}

func TestClipboardIsANewReport(t *testing.T) {
	b := newBench(t)
	b.room.OpenText(madeUp)
	if !b.open.Source.IsRead() || b.label != "" {
		t.Errorf("%s is shown, offered is %q", b.open.Source.ID, b.label)
	}
}

// TestReadingIsSeenAndCalledOff wants what takes long to say so, and to end where that is
// wanted.
func TestReadingIsSeenAndCalledOff(t *testing.T) {
	b := newBench(t)
	before := b.open
	path := file(t, "a.txt", madeUp)
	b.room.take("a.txt", func(ctx context.Context, told func(float64)) arrival {
		b.clock.Strike()
		dialog := kit.TopDialog(b.host)
		if dialog == nil {
			t.Fatal("nothing says that it is read")
		}
		dialog.Cancel()
		return b.room.look(ctx, path, told, false)
	})
	if b.open != before || kit.HasDialog(b.host) || b.room.stop != nil {
		t.Error("it goes on after it was called off")
	}
}

// TestLongTextOnTheClipboardIsRefused holds it to what a file may have.
func TestLongTextOnTheClipboardIsRefused(t *testing.T) {
	b := newBench(t)
	before := b.open
	b.room.OpenText(strings.Repeat("增长5%。", 1<<20))
	if b.open != before || !kit.HasDialog(b.host) {
		t.Error("it was opened, or nothing was said")
	}
}
