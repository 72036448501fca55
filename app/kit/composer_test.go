package kit

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
)

// What an input method and a keyboard send, as a test writes it: small letters are keys, those
// after a colon are written, <Name> is a key with a name.
func play(o interface {
	TypedKey(*fyne.KeyEvent)
	TypedRune(rune)
}, script string,
) {
	written := false
	for len(script) > 0 {
		if name, rest, ok := strings.Cut(strings.TrimPrefix(script, "<"), ">"); ok && script[0] == '<' {
			o.TypedKey(&fyne.KeyEvent{Name: fyne.KeyName(name)})
			script = rest
			continue
		}
		r := []rune(script)[0]
		script = script[len(string(r)):]
		switch {
		case r == ':':
			written = true
		case r == '.':
			written = false
		case written:
			o.TypedRune(r)
		default:
			o.TypedKey(&fyne.KeyEvent{Name: fyne.KeyName(strings.ToUpper(string(r)))})
		}
	}
}

// newComposed returns a field, and what it was asked besides writing.
func newComposed(t *testing.T) (*KeyEntry, *[]string) {
	t.Helper()
	test.NewTempApp(t)
	var asked []string
	e := NewKeyEntry(func() { asked = append(asked, "escape") })
	e.OnSubmitted = func(string) { asked = append(asked, "enter") }
	e.Resize(e.MinSize())
	now := time.Unix(0, 0)
	e.composer.now = func() time.Time { return now.Add(time.Duration(len(asked))) } // it stands still
	return e, &asked
}

// While something is composed the field keeps what it has and does nothing; before and after
// it works as ever.
func TestComposingLeavesTheFieldAlone(t *testing.T) {
	cases := []struct{ name, script, text, asked string }{
		{"latin letters", "a:a.b:b.<BackSpace>", "a", ""},
		{"quick latin letters", "ab:ab.<BackSpace>", "a", ""},
		{"capitals", "a:A.<Escape>", "A", "escape"},
		{"another layout", "a:а.<Return>", "а", "enter"},
		{"enter and escape", "<Return><Escape>", "", "enter escape"},
		{"composed", "shuju<Space>:数据.", "数据", ""},
		{"composed, then taken back", "shuju<Space>:数据.zengzz<BackSpace><BackSpace>", "数据", ""},
		{"all taken back, then one more", "shuju<Space>:数据.z<BackSpace><BackSpace>", "数", ""},
		{"composing called off", "shuju<Space>:数据.zeng<Escape>", "数据", ""},
		{"called off, then closed", "zeng<Escape><Escape>", "", "escape"},
		{"letters as they are", "zeng<Return>:zeng.", "zeng", ""},
		{"letters as they are, then searched", "zeng<Return>:zeng.<Return>", "zeng", "enter"},
		{"moving among candidates", "zeng<Left><Right><Down><Next><Home>", "", ""},
		{"enter right after what was composed", "shuju<Space>:数据.<Return>", "数据", ""},
		{"escape right after what was composed", "shuju1:数据.<Escape>", "数据", ""},
		{"a key without a name writes", "<>:数.<Return>", "数", "enter"},
		{"a key without a name writes nothing", "<><Return>", "", "enter"},
		{"numbers", "1:1.2:2.<BackSpace><Return>", "1", "enter"},
		{"shift and function keys are nobody's", "a<LeftShift><F5>:a.", "a", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			e, asked := newComposed(t)
			play(e, c.script)
			if e.Text != c.text || strings.Join(*asked, " ") != c.asked {
				t.Errorf("the field holds %q and was asked %q, want %q and %q", e.Text, *asked, c.text, c.asked)
			}
		})
	}
}

// A while after what was composed Enter is the field's again.
func TestEnterCountsAWhileAfterComposing(t *testing.T) {
	e, asked := newComposed(t)
	play(e, "shuju<Space>:数据.")
	e.composer.now = func() time.Time { return time.Unix(0, 0).Add(harmless) }
	play(e, "<Return>")
	if len(*asked) != 1 {
		t.Errorf("it was asked %q, want enter", *asked)
	}
}

// Whatever was being composed, another field begins anew.
func TestLeavingTheFieldEndsComposing(t *testing.T) {
	e, asked := newComposed(t)
	play(e, "zeng")
	e.FocusGained()
	e.FocusLost()
	play(e, "<Return>")
	if len(*asked) != 1 {
		t.Errorf("it was asked %q, want enter", *asked)
	}
}

// Tab turns to another candidate while something is composed, in every kind of field; before and
// after it goes to the next field.
func TestTabStaysWhileComposing(t *testing.T) {
	entry, _ := newComposed(t)
	list := NewKeySelectEntry([]string{"96", "300"}, func() {})
	test.NewTempWindow(t, container.NewVBox(entry, list))
	for _, o := range []interface {
		fyne.Focusable
		fyne.Tabbable
	}{entry, list} {
		for script, want := range map[string]bool{
			"": false, "zeng": true, "zeng<Tab>": true, "zeng<Space>:增.": false, "zeng<Escape>": false, "a:a.": false, "ze": true,
		} {
			o.FocusLost() // each begins anew
			if play(o, script); o.AcceptsTab() != want {
				t.Errorf("after %s, %T takes Tab for itself: %t, want %t", script, o, !want, want)
			}
		}
	}
}

// A letter is a command once it has come back from the input method, and not before.
func TestLettersAreCommandsOnceWritten(t *testing.T) {
	var c Composer
	test.NewTempApp(t)
	if got := c.Key(fyne.KeyF); got != "" {
		t.Errorf("pressed, it means %q", got)
	}
	if got := c.Rune('f'); got != fyne.KeyF {
		t.Errorf("written, it means %q, want F", got)
	}
	c.Key(fyne.KeyF)
	c.Key(fyne.KeyT)
	if got := c.Rune('发'); got != "" {
		t.Errorf("composed, it means %q", got)
	}
	if got := c.Key(fyne.KeyDown); got != fyne.KeyDown {
		t.Errorf("the cursor key means %q afterwards", got)
	}
}

// A field takes what it can show, pasted or typed, and says that it cut.
func TestFieldsTakeSoMuch(t *testing.T) {
	test.NewTempApp(t)
	cut := 0
	e := NewKeyEntry(func() {})
	e.Most, e.OnCut = 10, func() { cut++ }
	board := test.NewClipboard()
	board.SetContent(strings.Repeat("增", 13000))
	longest := 0
	e.OnChanged = func(text string) { longest = max(longest, len([]rune(text))) }
	e.TypedShortcut(&fyne.ShortcutPaste{Clipboard: board})
	if got := len([]rune(e.Text)); got != 10 || longest != 10 || cut != 1 {
		t.Errorf("pasted, it holds %d characters, once %d, and was cut %d times; want 10, 10, 1", got, longest, cut)
	}
	e.TypedRune('长')
	e.TypedShortcut(&fyne.ShortcutPaste{Clipboard: board})
	if got := len([]rune(e.Text)); got != 10 || cut != 3 {
		t.Errorf("full, it holds %d characters and was cut %d times; want 10, 3", got, cut)
	}
	e.TypedShortcut(&fyne.ShortcutSelectAll{})
	board.SetContent("数据")
	e.TypedShortcut(&fyne.ShortcutPaste{Clipboard: board})
	if e.Text != "数据" || cut != 3 {
		t.Errorf("over what is selected, %q is pasted", e.Text)
	}
}
