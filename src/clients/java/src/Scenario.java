import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.client.ApiClient;
import org.dossier.client.ApiException;
import org.dossier.client.ApiResponse;
import org.dossier.client.api.EditionsApi;
import org.dossier.client.api.FiguresApi;
import org.dossier.client.api.OrganisationsApi;
import org.dossier.client.api.ProblemsApi;
import org.dossier.client.api.SearchApi;
import org.dossier.client.api.StatisticsApi;
import org.dossier.client.model.Brief;
import org.dossier.client.model.EditionNotice;
import org.dossier.client.model.Figure;
import org.dossier.client.model.FigurePage;
import org.dossier.client.model.KnownChange;
import org.dossier.client.model.KnownSeverity;
import org.dossier.client.model.Language;
import org.dossier.client.model.LocalisedText;
import org.dossier.client.model.Submission;
import org.dossier.client.model.SubmittedChange;

/** What an application does with the API, by a generated client: each step fails loudly. */
public final class Scenario {

    private static final String ORGANISATION = "tren-de-aragua";

    private Scenario() {}

    public static void main(String[] arguments) throws Exception {
        ApiClient client = client(arguments[0]);
        FiguresApi figures = new FiguresApi(client);
        List<Figure> all = all(figures);
        check(all.size() > 60 && all.stream().map(Figure::getId).distinct().count() == all.size());
        check(all.stream().allMatch(figure -> !figure.getAttribution().isEmpty() && !figure.getCitations().isEmpty()));

        ApiResponse<Figure> one = figure(figures, "members-risquez", null);
        check(one.getData().getValue().compareTo(BigDecimal.valueOf(5000)) == 0);

        // What has not changed is not sent again, and costs nothing of the quota. This generator has every status but 2xx as an exception.
        String tag = one.getHeaders().get("etag").get(0);
        check(failure(() -> figure(figures, "members-risquez", tag)).getCode() == 304);

        ApiException missing = failure(() -> figure(figures, "members", null));
        check(missing.getCode() == 404 && missing.getResponseBody().contains("\"code\":\"unknown-resource\""));
        ApiException wrong = failure(() -> page(figures, 500, null));
        check(wrong.getCode() == 400 && wrong.getResponseBody().contains("\"code\":\"invalid-parameter\""));

        // What was retracted says so, and why.
        ApiException retracted = failure(() -> figure(figures, "leader-prison-span", null));
        check(retracted.getCode() == 410 && retracted.getResponseBody().contains("\"code\":\"retracted\""));

        check(new StatisticsApi(client)
                        .getStatisticsOfMetric(ORGANISATION, "membership_total", null, null, null, null, null, null, null, null)
                        .getGroups()
                        .stream()
                        .mapToInt(group -> group.getEstimates().size())
                        .sum()
                >= 3);
        check(!new SearchApi(client)
                .search("Tocoron", null, null, null, null, null, null, null, null, null, null, null, null)
                .getItems()
                .isEmpty());
        Brief brief = new OrganisationsApi(client)
                .getBrief(ORGANISATION, null, null, null, Language.ES, null, null, null, null, null);
        check(!brief.getMembership().getPrint().isEmpty());

        readUnknownValue(arguments[0], all.size());
        readEvent(client);
        tryEdition(client, arguments[1]);
        spendQuota(arguments[0]);
        System.out.println("java: all steps passed");
    }

    /** All figures, page by page: the cursor stands in the address of the next page. */
    private static List<Figure> all(FiguresApi api) throws ApiException {
        List<Figure> all = new ArrayList<>();
        String cursor = null;
        do {
            FigurePage page = page(api, 20, cursor);
            all.addAll(page.getItems());
            String next = page.getLinks().getNext();
            cursor = next == null ? null : next.replaceFirst(".*[?&]cursor=([^&]*).*", "$1");
        } while (cursor != null);
        return all;
    }

    private static FigurePage page(FiguresApi api, int limit, String cursor) throws ApiException {
        return api.listFigures(
                ORGANISATION, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, limit, cursor, null, null);
    }

    private static ApiResponse<Figure> figure(FiguresApi api, String id, String tag) throws ApiException {
        return api.getFigureWithHttpInfo(ORGANISATION, id, null, null, null, null, null, null, tag);
    }

    /** A value that the contract did not know when the client was generated. */
    private static void readUnknownValue(String address, int size) throws Exception {
        HttpServer later = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        later.createContext("/", exchange -> forward(address, exchange));
        later.start();
        try {
            List<Figure> figures =
                    all(new FiguresApi(client("http://127.0.0.1:" + later.getAddress().getPort())));
            check(figures.size() == size);
            check(figures.stream().anyMatch(figure -> figure.getQualifier().equals("nearly")));
        } finally {
            later.stop(0);
        }
    }

    private static void forward(String address, HttpExchange exchange) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + exchange.getRequestURI())).build();
            String body = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .replace("\"qualifier\":\"about\"", "\"qualifier\":\"nearly\"");
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    /** What an edition would change: nothing is published. */
    private static void tryEdition(ApiClient client, String token) throws ApiException {
        EditionsApi editions = new EditionsApi(client);
        int newest = editions.listEditions(null, null, null, null, null, null, null, null, null, 1, null, null, null, null)
                .getItems()
                .get(0)
                .getNumber();
        LocalisedText text = new LocalisedText().en("A try.").es("Una prueba.");
        SubmittedChange retraction = new SubmittedChange()
                .kind(KnownChange.RETRACTION)
                .severity(KnownSeverity.SUBSTANTIVE)
                .reason(text)
                .retract(ORGANISATION + "/members-others");
        Submission edition = new Submission().basedOn(newest).note(text).addChangesItem(retraction);
        check(editions.tryEdition(edition, null, Map.of("Authorization", "Bearer " + token))
                .getChanges()
                .get(0)
                .getId()
                .equals("members-others"));
    }

    /** The stream has the editions after {@code lastEventId} at once, and later ones as they are published. */
    private static void readEvent(ApiClient client) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(client.getBaseUri() + "/v1/editions?format=events&lastEventId=0"))
                .build();
        try (Stream<String> lines = client.getHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofLines())
                .body()) {
            String event = lines.filter(line -> line.startsWith("data:")).findFirst().orElseThrow();
            EditionNotice edition = client.getObjectMapper().readValue(event.substring("data:".length()), EditionNotice.class);
            check(edition.getNumber() == 1 && edition.getChanged().contains(ORGANISATION + "/members-risquez@1"));
        }
    }

    /** A client that has no request left learns after how many seconds it has one. */
    private static void spendQuota(String address) throws Exception {
        ApiClient greedy = client(address);
        // The address that a trusted proxy names has a quota of its own; this one is nobody's.
        greedy.setRequestInterceptor(request -> request.header("X-Forwarded-For", "192.0.2.3"));
        ProblemsApi problems = new ProblemsApi(greedy);
        ApiException spent = failure(() -> {
            for (int request = 0; request < 5000; request++) {
                problems.getProblem("too-many-requests", null, null, null, null, null);
            }
        });
        check(spent.getCode() == 429 && spent.getResponseBody().contains("\"code\":\"too-many-requests\""));
        check(Integer.parseInt(spent.getResponseHeaders().firstValue("Retry-After").orElseThrow()) > 0);
    }

    private static ApiClient client(String address) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(address);
        return client;
    }

    private static ApiException failure(Call call) throws Exception {
        try {
            call.run();
        } catch (ApiException failure) {
            return failure;
        }
        throw new AssertionError("expected a failure");
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new AssertionError("a step did not pass; see the line above this method in the stack trace");
        }
    }

    private interface Call {
        void run() throws Exception;
    }
}
