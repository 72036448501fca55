package text

import (
	"strings"
	"testing"
)

// A link whose address does not end stays as it is, at the end of a text too.
func TestLinksThatDoNotEnd(t *testing.T) {
	for _, text := range []string{"增长[说明](a.b", "增长[说明](a.b\n下降5%", "[说明](", "增长](a)5%", "[[说明](a)"} {
		got := Clean(text)
		if want := strings.Count(text, "说明"); strings.Count(got.Plain, "说明") != want {
			t.Errorf("%q is read as %q", text, got.Plain)
		}
	}
	if got := Clean("增长[5%](a.b)。").Plain; got != "增长5%。" {
		t.Errorf("a link is read as %q", got)
	}
}
