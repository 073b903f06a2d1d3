package io.github.gijiroku4j.text;

import com.ibm.icu.text.Normalizer2;

/**
 * The ideographs that radicals stand for.
 *
 * <p>Some PDF writers print ⽇ (U+2F47, a Kangxi radical) where 日 is meant. Unicode maps the Kangxi block by
 * compatibility; of the CJK Radicals Supplement it maps two, and the rest that a modern ideograph looks like is listed
 * here.
 */
final class Radicals {

    /** A radical of the supplement, then its ideograph. */
    private static final String SUPPLEMENT = "⺁厂⺄乙⺅人⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺏尢⺐尢⺑尣⺒巳⺓幺⺔彐⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺠民⺡氵⺢氺⺣灬"
            + "⺤爪⺥爪⺦丬⺧牛⺨犭⺪疋⺫罒⺬示⺭礻⺮竹⺯糸⺱罒⺲罒⺳罒⺴罒⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃襾⻄西⻅見⻆角⻇角⻈訁"
            + "⻉貝⻊足⻋車⻌辶⻍辶⻎辶⻏阝⻐釒⻑長⻒镸⻓長⻔門⻕阜⻖阝⻗雨⻘青⻙韋⻚頁⻛風⻜飛⻝食⻞飠⻟飠⻠飠⻡首⻢馬⻣骨⻤鬼⻥魚⻦鳥⻧鹵⻨麦⻩黄"
            + "⻪黽⻫斉⻬齊⻭歯⻮歯⻯竜⻰龍⻱龜⻲亀";

    private Radicals() {}

    /** Returns the ideograph for a radical, or {@code radical} itself where there is none. */
    static char ideograph(char radical) {
        int at = SUPPLEMENT.indexOf(radical);
        if (at >= 0 && at % 2 == 0) {
            return SUPPLEMENT.charAt(at + 1);
        }
        String mapped = Normalizer2.getNFKCInstance().normalize(String.valueOf(radical));
        return mapped.length() == 1 ? mapped.charAt(0) : radical;
    }
}
