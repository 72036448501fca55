package charts

import (
	"os"
	"sync"
	"testing"
)

// loadFonts reads the family that the product ships, once for all tests.
var loadFonts = sync.OnceValues(func() (*Fonts, error) {
	regular, err := os.ReadFile("../assets/font/DashboardSansSC-Regular.ttf")
	if err != nil {
		return nil, err
	}
	bold, err := os.ReadFile("../assets/font/DashboardSansSC-Bold.ttf")
	if err != nil {
		return nil, err
	}
	return NewFonts(regular, bold)
})

func testFonts(t testing.TB) *Fonts {
	t.Helper()
	f, err := loadFonts()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// testLook is the light look with Chinese words.
func testLook(t testing.TB) Look {
	t.Helper()
	return Look{Style: Light(), Fonts: testFonts(t), Words: Words{NoData: "暂无数据", More: "另有 {n} 项", Ring: "约数或上下限"}}
}
