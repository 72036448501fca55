//go:build !windows && !darwin

package screens

import (
	"io"
	"os"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// All returns the room of all screens: that of X11's root window, over which they lie. Where
// Wayland alone draws, it is unknown; there no window is larger than it is given room.
func All() Room {
	if os.Getenv("DISPLAY") == "" {
		return Room{}
	}
	xgb.Logger.SetOutput(io.Discard) // or it tells the terminal what the window will tell
	conn, err := xgb.NewConn()
	if err != nil {
		return Room{}
	}
	defer conn.Close()
	screen := xproto.Setup(conn).DefaultScreen(conn)
	return Room{int(screen.WidthInPixels), int(screen.HeightInPixels)}
}
