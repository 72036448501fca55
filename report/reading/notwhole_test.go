package reading

import (
	"slices"
	"strings"
	"testing"
)

// TestNotWhole holds that words which say only where, for whom, or a part of what a project is called, are no names.
func TestNotWhole(t *testing.T) {
	const title = "青山市2023年政府工作报告\n一、2022年工作回顾\n"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"places alone", "改造老旧小区90个1.8万户，其中河西地区0.7万户。固定资产投资增长9%（州直增长6%，河西地区增长12%）。",
			[]string{"90个 改造老旧小区", "1.8万户 改造老旧小区", "0.7万户 -", "9% 固定资产投资增速", "6% -", "12% -"},
		},
		{"what is visited is no place alone", "全市景区增长20%。县城3座。", []string{"20% 景区增速", "3座 县城"}},
		{"branches without their share", "新材料产业从5%提高到9%。", []string{"5% -", "9% -"}},
		{
			"what a project is called", "东石化工30万吨尼龙等12个重点项目开工。引进长河新材年产8万吨铝板、大山年产20万吨水泥。",
			[]string{"30万吨 -", "12个 尼龙等重点项目开工", "8万吨 引进长河新材年产铝板", "20万吨 大山年产水泥"},
		},
		{"each of them", "新建1200平方米标准化社区服务中心6个。", []string{"1200平方米 -", "6个 标准化社区服务中心"}},
		{"for whom", "工会为520名货车司机追回工资300万元。市住建、消防等部门为90户企业解决难题。", []string{"520名 -", "300万元 -", "90户 -"}},
		{"among whom", "在全省31个开发区中争先晋位。", []string{"31个 -"}},
		{"on what ground", "在12个项目建成投产基础上，新开工项目7个。", []string{"12个 -", "7个 新开工项目"}},
		{"what they did", "重点抓好210个技改项目，力争130个竣工投产。", []string{"210个 重点抓好技改项目", "130个 -"}},
		{"the people of a town", "建成区面积扩大到61平方公里、人口增加到52万人。", []string{"61平方公里 建成区面积", "52万人 建成区人口"}},
		{"a list of names", "东山物流等17家企业在“青板”、“绿板”挂牌。引进12家上下游企业。", []string{"17家 东山物流等企业在“青板”、“绿板”挂牌", "12家 引进上下游企业"}},
		{"a number of a hotline", "取消行政审批事项120项，拨打120急救电话。", []string{"120项 取消行政审批事项"}},
		{"some of those", "全球最大的500家跨国公司有46家在我市投资。12个高速公路项目有5个建成通车。", []string{"500家 -", "46家 -", "12个 -", "5个 -"}},
		{"what stands before and", "建成首家创新示范中心和11家院士工作站。", []string{"11家 建成院士工作站"}},
		{"a ranking in a contest", "在十佳城市评选中，青山市位列第3位。", []string{"3位 -"}},
		{"on what something rests", "以10个试验区和6个示范区为载体。", []string{"10个 -", "6个 -"}},
		{"time of what", "审批环节减少20%、时间缩短52%。改造棚户区3万户，其中市区2万户。", []string{"20% 审批环节增速", "52% -", "3万户 改造棚户区", "2万户 -"}},
		{"verbs of falls", "“督检考”事项调减30%。行政审批事项清减44%。", []string{"30% “督检考”事项增速", "44% 行政审批事项增速"}},
		{"a thing and its time", "审批事项提交材料和办理时限分别减少50%和60%。", []string{"50% 审批事项提交材料增速", "60% 办理时限增速"}},
		{"what is said of all", "东城9万平方米安置房已全部封顶。", []string{"9万平方米 东城安置房"}},
		{"a note on what follows", "预计（下同）全年完成生产总值835亿元。", []string{"835亿元 生产总值"}},
		{"a unit that two share", "政府项目、企业项目办理时限分别压缩23个和29个工作日。", []string{"23个工作日 政府项目办理时限", "29个工作日 企业项目办理时限"}},
		{"a rate of what is cut", "行政审批事项从180项减少到120项，精简率达33%。", []string{"180项 行政审批事项", "120项 行政审批事项", "33% 精简率"}},
	} {
		var got []string
		for _, f := range Read(title+c.text+"\n", testIndicators(t)).Figures {
			name := f.Name
			if name == "" {
				name = "-"
			}
			got = append(got, f.Printed+f.Unit+" "+name)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s:\n got %s\nwant %s", c.name, strings.Join(got, ", "), strings.Join(c.want, ", "))
		}
	}
}
