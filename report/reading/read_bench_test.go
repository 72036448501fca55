package reading

import (
	"os"
	"path/filepath"
	"testing"
)

// BenchmarkRead reads the made-up texts, and the reports where they are at hand.
func BenchmarkRead(b *testing.B) {
	texts := map[string]string{}
	size := 0
	for _, pattern := range []string{"testdata/made-up/*.txt", shared + "/texts/*/*.txt"} {
		paths, err := filepath.Glob(pattern)
		if err != nil {
			b.Fatal(err)
		}
		for _, path := range paths {
			text, err := os.ReadFile(path)
			if err != nil {
				b.Fatal(err)
			}
			texts[path] = string(text)
			size += len(text)
		}
	}
	indicators := testIndicators(b)
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			Read(text, indicators)
		}
	}
}
