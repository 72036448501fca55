package assets_test

import (
	"cmp"
	"flag"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/mozillazg/go-pinyin"

	"yulan/assets"
)

var update = flag.Bool("update", false, "write assets/pinyin.txt anew from the library's dictionary")

// TestPinyinIsTheLibrarys compares the embedded table with the dictionary of the library
// that it was made from: each character with the same readings in the same order.
func TestPinyinIsTheLibrarys(t *testing.T) {
	want := pinyinTable()
	if *update {
		if err := os.WriteFile("pinyin.txt", []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if assets.Pinyin != want {
		t.Error("pinyin.txt is not what the library's dictionary gives; go test -run Pinyin -update writes it")
	}
}

// pinyinTable returns the table, made from the library's dictionary.
func pinyinTable() string {
	args := pinyin.NewArgs()
	args.Heteronym = true
	byReadings := map[string][]rune{}
	for code := range pinyin.PinyinDict {
		r := rune(code)
		if !unicode.Is(unicode.Han, r) {
			continue
		}
		var readings []string
		for _, p := range pinyin.SinglePinyin(r, args) {
			if !slices.Contains(readings, p) {
				readings = append(readings, p)
			}
		}
		key := strings.Join(readings, ",")
		byReadings[key] = append(byReadings[key], r)
	}
	var b strings.Builder
	for _, key := range slices.SortedFunc(maps.Keys(byReadings), cmp.Compare[string]) {
		slices.Sort(byReadings[key])
		b.WriteString(key + " " + string(byReadings[key]) + "\n")
	}
	return b.String()
}
