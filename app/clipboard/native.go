//go:build windows || darwin

package clipboard

import (
	"context"
	"errors"
	"fmt"

	system "golang.design/x/clipboard"
)

// Open returns the system's clipboard, or the reason why there is none.
func Open() (Clipboard, error) {
	if err := system.Init(); err != nil {
		return nil, fmt.Errorf("clipboard: %w", err)
	}
	return keeper{}, nil
}

// keeper is a clipboard that the system keeps.
type keeper struct{}

// Leave implements Clipboard.
func (keeper) Leave() {}

// Put implements Clipboard. It stores a picture as what it is, which keeps its density, and for programs on Windows
// that do not read that, as a bitmap too. On macOS both are one.
func (keeper) Put(png []byte) error {
	_, err := system.WriteAll(context.Background(),
		system.Item{Format: system.Register("image/png"), Bytes: png},
		system.Item{Format: system.FmtImage, Bytes: png})
	if errors.Is(err, system.ErrUnavailable) {
		return ErrTaken
	}
	return err
}
