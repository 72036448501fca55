package charts

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// reader returns a program that reads what is written here, or skips the test where it
// is not installed.
func reader(t *testing.T, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("skipped: %s is not installed", name)
	}
	return path
}

// run runs a program and returns what it prints.
func run(t *testing.T, name string, args ...string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", filepath.Base(name), strings.Join(args, " "), err, out)
	}
	return string(out)
}

// fileOf writes a chart into a file of its own.
func fileOf(t *testing.T, f Format, spec Spec, size Size, look Look) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "picture"+f.Extension)
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := Write(file, f, spec, size, look); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

// kindsOfPNG are charts that make a file of each kind: with a palette, with alpha in it,
// and with alpha in true colour. Charts need no true colour without alpha.
func kindsOfPNG(t *testing.T) map[string]string {
	t.Helper()
	look := testLook(t)
	clear := look
	clear.Transparent = true
	size := Size{W: 420, H: 300, Scale: 300. / UnitsPerInch}
	return map[string]string{
		"palette":           fileOf(t, PNG, barSamples(t)[1].spec, size, look),
		"palette and alpha": fileOf(t, PNG, barSamples(t)[1].spec, size, clear),
		"colour and alpha":  fileOf(t, PNG, tileSamples(t)[0].spec, size, clear),
	}
}

func TestPngcheckFindsNothingWrong(t *testing.T) {
	pngcheck := reader(t, "pngcheck")
	for name, path := range kindsOfPNG(t) {
		out := run(t, pngcheck, "-v", path)
		if !strings.Contains(out, "No errors detected") || strings.Contains(strings.ToLower(out), "warning") {
			t.Errorf("%s: %s", name, out)
		}
	}
}

// Another program reads what the file says: 300 dots to the inch are 11811 to the metre.
func TestExiftoolReadsWhatTheFileSays(t *testing.T) {
	exiftool := reader(t, "exiftool")
	path := kindsOfPNG(t)["palette"]
	h := barSamples(t)[1].spec.Head()
	var files []map[string]any
	if err := json.Unmarshal([]byte(run(t, exiftool, "-j", "-n", path)), &files); err != nil || len(files) != 1 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for tag, want := range map[string]any{
		"Title": h.Title, "Description": description(h), "Software": "Yulan", "Copyright": h.Rights,
		"PixelsPerUnitX": 11811., "PixelsPerUnitY": 11811., "PixelUnits": 1., "SRGBRendering": 0.,
		"Warning": nil, "Error": nil,
	} {
		if got := files[0][tag]; got != want {
			t.Errorf("%s: got %v, want %v", tag, got, want)
		}
	}
}
