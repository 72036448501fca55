package kit

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"yulan/assets"
)

// Command is what a key does. The help describes it with the words of "keys." and the command.
type Command string

// Stroke is a key and the modifiers that are held with it.
type Stroke struct {
	Key  fyne.KeyName
	With fyne.KeyModifier
}

// Binding is a command with the keys that give it.
type Binding struct {
	Command Command
	Strokes []Stroke
	Back    []Stroke // keys for the same in the other direction; may be empty
	// More are alternatives to Strokes, from other keyboards, that the help leaves out.
	More []Stroke
}

// KeyMap is the keys of one place: valid everywhere, or while a certain kind of widget has the
// focus. The menu, the widgets and the help all read it.
type KeyMap struct {
	Place    string // the key of its heading in the help is "keys.in." and this
	Bindings []Binding
}

// Meant returns the command of a key without modifiers in this place, "" if it has none, and
// its direction: 1 or -1.
func (m KeyMap) Meant(key fyne.KeyName) (c Command, step int) { return m.given(Stroke{Key: key}) }

// given returns the command of a stroke in this place, as Meant does for a bare key.
func (m KeyMap) given(s Stroke) (c Command, step int) {
	for _, b := range m.Bindings {
		if slices.Contains(b.Strokes, s) || slices.Contains(b.More, s) {
			return b.Command, 1
		}
		if slices.Contains(b.Back, s) {
			return b.Command, -1
		}
	}
	return "", 0
}

// Binding returns the keys of a command; the zero Binding if it has none in this place.
func (m KeyMap) Binding(c Command) Binding {
	if i := slices.IndexFunc(m.Bindings, func(b Binding) bool { return b.Command == c }); i >= 0 {
		return m.Bindings[i]
	}
	return Binding{}
}

// Shortcut returns the stroke as Fyne takes it.
func (s Stroke) Shortcut() *desktop.CustomShortcut {
	return &desktop.CustomShortcut{KeyName: s.Key, Modifier: s.With}
}

// modifiers are the modifier keys, in the order in which they are named.
var modifiers = []struct {
	modifier fyne.KeyModifier
	name     string
}{
	{fyne.KeyModifierControl, "Ctrl"}, {fyne.KeyModifierSuper, "Cmd"}, {fyne.KeyModifierAlt, "Alt"}, {fyne.KeyModifierShift, "Shift"},
}

// keyNames are the labels of keys that differ from Fyne's names.
var keyNames = map[fyne.KeyName]string{
	fyne.KeyUp: "↑", fyne.KeyDown: "↓", fyne.KeyLeft: "←", fyne.KeyRight: "→", fyne.KeyEscape: "Esc",
	fyne.KeyReturn: "Enter", fyne.KeyEnter: "Enter", fyne.KeyPageUp: "PgUp", fyne.KeyPageDown: "PgDn",
	fyne.KeyBackspace: "Backspace",
}

// wordedKeys are the keys whose name depends on the language.
var wordedKeys = []fyne.KeyName{fyne.KeySpace, desktop.KeyMenu}

// Name returns the stroke as readers know it: "Ctrl+Shift+E".
func (s Stroke) Name(w assets.Words) string {
	var name strings.Builder
	for _, m := range modifiers {
		if s.With&m.modifier != 0 {
			name.WriteString(m.name + "+")
		}
	}
	switch printed, ok := keyNames[s.Key]; {
	case ok:
		name.WriteString(printed)
	case slices.Contains(wordedKeys, s.Key):
		name.WriteString(w.T("keys.name." + strings.ToLower(string(s.Key))))
	default:
		name.WriteString(string(s.Key))
	}
	return name.String()
}

// mostNamed is how many keys for one direction the help names; of more it names the first and
// the last.
const mostNamed = 4

// Names returns the keys of the binding as readers know them, without repetition.
func (b Binding) Names(w assets.Words) string { return strings.Join(b.Ways(w), w.T("keys.and")) }

// Ways returns the key combinations of the binding as readers know them, without repetition; of
// many the first and the last, "1 – 9".
func (b Binding) Ways(w assets.Words) []string {
	var ways []string
	for _, strokes := range [][]Stroke{b.Strokes, b.Back} {
		var names []string
		for _, s := range strokes {
			if name := s.Name(w); !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
		if len(names) > mostNamed {
			names = []string{names[0] + " " + rangeSign + " " + names[len(names)-1]}
		}
		ways = append(ways, names...)
	}
	return ways
}

// CommandKey names a key that is pressed with the system's usual modifier.
func CommandKey(key string) string {
	return Stroke{fyne.KeyName(key), fyne.KeyModifierShortcutDefault}.Name(assets.Words{})
}

// bare returns the strokes of keys without modifiers.
func bare(keys ...fyne.KeyName) []Stroke { return held(0, keys...) }

// held returns the strokes of keys with modifiers.
func held(with fyne.KeyModifier, keys ...fyne.KeyName) []Stroke {
	var strokes []Stroke
	for _, k := range keys {
		strokes = append(strokes, Stroke{k, with})
	}
	return strokes
}

// usual returns the stroke of a key with the system's usual modifier (Ctrl, on a Mac Cmd).
func usual(key fyne.KeyName) []Stroke { return held(fyne.KeyModifierShortcutDefault, key) }

// shifted returns the same with Shift.
func shifted(key fyne.KeyName) []Stroke {
	return held(fyne.KeyModifierShortcutDefault|fyne.KeyModifierShift, key)
}
