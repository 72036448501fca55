package app

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"yulan/report"
	"yulan/report/reporttest"
)

// reportFile is the report's text, which is not part of the repository.
const reportFile = "../../shared/report.txt"

// madeUpText returns a text that says what the data says, and in no other respect is the
// report's.
func madeUpText(r *report.Report) string { return reporttest.Text(r) }

// fileOf writes a text to a file and returns its path.
func fileOf(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "text.txt")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// copies returns the paths of the copies of the report's text to test with: a made-up one,
// and the report's own where it lies beside the checkout.
func copies(t *testing.T, r *report.Report) map[string]string {
	t.Helper()
	paths := map[string]string{"made up": fileOf(t, madeUpText(r))}
	path, err := filepath.Abs(reportFile)
	if err == nil {
		_, err = os.Stat(path)
	}
	if err != nil {
		t.Logf("the report's text is not here, so only a made-up one is opened: %v", err)
		return paths
	}
	paths["the report"] = path
	return paths
}

func TestMadeUpTextSaysWhatTheDataSays(t *testing.T) {
	w, _ := newTestWindow(t)
	_, l, err := w.state.report.Open(madeUpText(w.state.report))
	if err != nil {
		t.Fatal(err)
	}
	if !l.Holds() {
		t.Error(fmt.Sprint(l.Totals()), l.NotFound, l.Unexplained, l.Twice)
	}
}
