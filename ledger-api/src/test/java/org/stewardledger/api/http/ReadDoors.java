package org.stewardledger.api.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.stewardledger.projections.stewardship.Figure;

/**
 * Every door by which something recorded is read, and what is asked there: also with identifiers, words and positions
 * of what is hidden. A door is named as the application maps it.
 */
final class ReadDoors {

    /** Doors that tell nothing that was recorded in a partnership, or take acts. */
    private static final Set<String> NOT_READ = Set.of(
            "GET /login",
            "GET /problems/{code:[a-z0-9]+(?:[.-][a-z0-9]+)*}",
            "GET /api/v1/acts",
            "GET /api/v1/acts/{name}",
            "POST /api/v1/acts/{name}",
            "GET /api/v1/accounts/me",
            "POST /api/v1/accounts",
            "POST /api/v1/imports",
            " /error");

    private static final String PARTNERSHIP = "/partnerships/{strait}";
    private static final String API = "/api/v1";
    private static final List<String> PROMISES =
            List.of("{promise of amber}", "{promise of cedar}", "{second promise of cedar}");
    private static final List<String> AGREEMENTS =
            List.of("agreements/{agreement on amber}", "agreements/{agreement on cedar}");
    private static final List<String> PARTNERS = List.of("{town}", "{builder}", "{ferry}");

    private final Map<String, List<String>> asked = new TreeMap<>();
    private final Strait strait;

    /**
     * The doors as they are asked.
     *
     * @param strait the telling they are asked of
     * @param views  the views made from what was told
     */
    ReadDoors(Strait strait, List<String> views) {
        this.strait = strait;
        api(views);
        history();
        pages(views);
    }

    /** The doors that are asked or need not be. */
    Set<String> known() {
        Set<String> known = new TreeSet<>(asked.keySet());
        known.addAll(NOT_READ);
        return known;
    }

    /** What is asked of the API, and of pages. */
    List<String> addresses() {
        return asked.values().stream().flatMap(List::stream).toList();
    }

    /** The doors there are. */
    static Set<String> mapped(RequestMappingHandlerMapping mapping) {
        Set<String> doors = new TreeSet<>();
        mapping.getHandlerMethods().keySet().forEach(one -> {
            Set<RequestMethod> methods = one.getMethodsCondition().getMethods();
            one.getPatternValues().forEach(pattern -> {
                String files = one.getProducesCondition().getProducibleMediaTypes().stream()
                                        .anyMatch(type -> type.isCompatibleWith(
                                                org.springframework.http.MediaType.valueOf(Csv.MEDIA_TYPE)))
                                && !one.getProducesCondition().isEmpty()
                        ? " as CSV"
                        : "";
                if (methods.isEmpty()) {
                    doors.add(" " + pattern);
                }
                methods.forEach(method -> doors.add(method + " " + pattern + files));
            });
        });
        return doors;
    }

    private void ask(String door, String... addresses) {
        ask(door, Arrays.asList(addresses));
    }

    private void ask(String door, List<String> addresses) {
        asked.put(door, addresses.stream().map(strait::filled).toList());
    }

    private static List<String> each(String address, List<String> of) {
        return of.stream().map(one -> address.replace("EACH", one)).toList();
    }

    private static List<String> both(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private void api(List<String> views) {
        String partnership = API + PARTNERSHIP;
        String promises = API + "/promises?partnership={strait}";
        List<String> lists = List.of(
                promises,
                promises + "&limit=1",
                promises + "&search=cedar",
                promises + "&undertaking=Berth+cedar",
                promises + "&deliverable=cedar",
                promises + "&promisor={builder}",
                promises + "&asOf=2999-05-02",
                API + "/promises");
        ask("GET /api/v1/promises", lists);
        ask("GET /api/v1/promises as CSV", each("CSV EACH", lists));
        ask(
                "GET /api/v1/promises/{promise}",
                both(each(API + "/promises/EACH", PROMISES), each(API + "/promises/EACH?asOf=High+tide", PROMISES)));
        ask("GET /api/v1/partnerships", API + "/partnerships");
        ask("GET /api/v1/partnerships/{partnership}", partnership);
        ask("GET /api/v1/partnerships/{partnership}/partners", partnership + "/partners");
        ask("GET /api/v1/partnerships/{partnership}/milestones", partnership + "/milestones");
        ask(
                "GET /api/v1/partnerships/{partnership}/stewardship",
                partnership + "/stewardship",
                partnership + "/stewardship?asOf=2999-05-02");
        ask(
                "GET /api/v1/partnerships/{partnership}/partners/{partner}/stewardship",
                each(partnership + "/partners/EACH/stewardship", PARTNERS));
        ask(
                "GET /api/v1/partnerships/{partnership}/stewardship/{figure}",
                each(partnership + "/stewardship/EACH?asOf=2999-05-02", figures()));
        ask(
                "GET /api/v1/partnerships/{partnership}/{view}",
                both(each(partnership + "/EACH", views), List.of(partnership + "/agreements?limit=1")));
        ask("GET /api/v1/partnerships/{partnership}/{view}/{agreement}", each(partnership + "/EACH", AGREEMENTS));
        ask("GET /api/v1/reporting/fact_promise.csv as CSV", API + "/reporting/fact_promise.csv");
        ask("GET /api/v1/reporting/fact_promise_event.csv as CSV", API + "/reporting/fact_promise_event.csv");
    }

    private static List<String> figures() {
        return Arrays.stream(Figure.values()).map(Enum::name).toList();
    }

    private void history() {
        String history = API + "/history?partnership={strait}&limit=1000";
        List<String> hidden = List.of("cedar promised", "cedar corrected", "ember assessed");
        List<String> asks = new ArrayList<>(List.of(
                history,
                history + "&search=cedar",
                history + "&undertaking=Berth+cedar",
                history + "&type=BreachDeclared",
                history + "&newest=true",
                history + "&partner={builder}",
                API + "/history?limit=1000"));
        asks.addAll(each(API + "/history?promise=EACH", PROMISES));
        hidden.forEach(line -> asks.add(API + "/history?positions=" + strait.position(line)));
        ask("GET /api/v1/history", asks);
        ask(
                "GET /api/v1/history/{position}",
                hidden.stream()
                        .map(line -> API + "/history/" + strait.position(line))
                        .toList());
    }

    private void pages(List<String> views) {
        ask("GET /", "/");
        ask("GET /partnerships/{partnership}", PARTNERSHIP, PARTNERSHIP + "?asOf=2999-05-02");
        ask("GET /partnerships/{partnership}/partners/{partner}", each(PARTNERSHIP + "/partners/EACH", PARTNERS));
        ask(
                "GET /partnerships/{partnership}/history",
                PARTNERSHIP + "/history",
                PARTNERSHIP + "/history?words=cedar",
                PARTNERSHIP + "/history?entries=" + strait.position("cedar breached"));
        ask(
                "GET /promises/{promise}",
                both(each("/promises/EACH", PROMISES), each("/promises/EACH?asOf=High+tide", PROMISES)));
        ask(
                "GET /partnerships/{partnership}/promises",
                PARTNERSHIP + "/promises",
                PARTNERSHIP + "/promises?words=cedar",
                PARTNERSHIP + "/promises?undertaking=Berth+cedar",
                PARTNERSHIP + "/promises?figure=promised");
        ask("GET /partnerships/{partnership}/views/{view}", each(PARTNERSHIP + "/views/EACH", views));
        ask("GET /partnerships/{partnership}/views/{view}/{agreement}", each(PARTNERSHIP + "/views/EACH", AGREEMENTS));
    }
}
