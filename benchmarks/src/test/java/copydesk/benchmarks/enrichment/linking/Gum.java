package copydesk.benchmarks.enrichment.linking;

/** A document in the format of GUM, with its table of titles. */
final class Gum {

    static final String TITLES = """
            #FormattedTitle\tURLTitle\tWikidataID\tDateUpdated
            Ana_Horvat_%28sailor%29\tx\tQ901\t2025-03-13
            Rijeka\tx\tQ1647\t2025-03-13
            Port_of_Rijeka\tx\tQ902\t2025-03-13
            """;

    static final String DOCUMENT = """
            # newdoc id = GUM_news_quay
            # global.Entity = GRP-etype-infstat-salience-centering-minspan-link-identity
            # text = The port's captain Ana Horvat left Rijeka.
            1\tCaptain\tcaptain\tPROPN\tNNP\t_\t4\tnsubj\t_\tEntity=(1-person-new-s-cf1-1-coref-Ana_Horvat_%28sailor%29
            2\tAna\tAna\tPROPN\tNNP\t_\t1\tflat\t_\t_
            3\tHorvat\tHorvat\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)
            4\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
            5\tRijeka\tRijeka\tPROPN\tNNP\t_\t4\tobj\t_\tEntity=(2-place-new-n-cf2-1-sgl-Rijeka)|SpaceAfter=No
            6\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

            # text = Horvat missed the Captain of the port.
            1\tHorvat\tHorvat\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(1-person-giv-s-cf1-1-coref-Ana_Horvat_%28sailor%29)
            2\tmissed\tmiss\tVERB\tVBD\t_\t0\troot\t_\t_
            3\tthe\tthe\tDET\tDT\t_\t4\tdet\t_\tEntity=(3-person-new-n-cf2-2-sgl
            4\tCaptain\tcaptain\tPROPN\tNNP\t_\t2\tobj\t_\t_
            5\tof\tof\tADP\tIN\t_\t7\tcase\t_\t_
            6\tthe\tthe\tDET\tDT\t_\t7\tdet\t_\tEntity=(4-organization-new-n-cf3-2-sgl-Port_of_Rijeka
            7\tport\tport\tNOUN\tNN\t_\t4\tnmod\t_\tEntity=4)3)|SpaceAfter=No
            8\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

            # text = A captain slept.
            1\tA\ta\tDET\tDT\t_\t2\tdet\t_\t_
            2\tcaptain\tcaptain\tNOUN\tNN\t_\t3\tnsubj\t_\t_
            3\tslept\tsleep\tVERB\tVBD\t_\t0\troot\t_\t_
            """;

    private Gum() {
    }

}
