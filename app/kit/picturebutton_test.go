package kit

import "testing"

// Where the words of buttons do not all fit, the last lose theirs first.
func TestWordsGoFromTheEnd(t *testing.T) {
	newTestApp(t)
	r := NewMeasurer()
	var buttons []*PictureButton
	words := float32(0)
	for _, text := range []string{"详情", "复制数值", "复制引用"} {
		b := NewPictureButton(r, TableIcon, text, func() {})
		words += b.WidthWithWord()
		buttons = append(buttons, b)
	}
	last := words - buttons[2].WidthWithWord() + buttons[2].alone()
	for _, c := range []struct {
		room float32
		want []bool
	}{{words, []bool{false, false, false}}, {words - 1, []bool{false, false, true}}, {last, []bool{false, false, true}}, {last - 1, []bool{false, true, true}}, {0, []bool{true, true, true}}} {
		FitWords(buttons, c.room)
		for i, b := range buttons {
			if b.terse != c.want[i] {
				t.Errorf("in %v of %v the button %q has no word: %t", c.room, words, b.text, b.terse)
			}
		}
	}
}
