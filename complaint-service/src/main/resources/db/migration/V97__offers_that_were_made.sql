-- Since when the other side has an offer: what was only proposed, and then taken back or overtaken, is shown to no customer.
UPDATE complaint SET view = jsonb_set(view, '{offers}',
    (SELECT jsonb_agg(CASE WHEN made.at IS NULL THEN offer ELSE offer || jsonb_build_object('madeAt', made.at) END ORDER BY no)
        FROM jsonb_array_elements(view -> 'offers') WITH ORDINALITY AS offers (offer, no) LEFT JOIN
            (SELECT (body -> 'offer' ->> 'offerNo')::int AS offer_no, min(body ->> 'at') AS at
                FROM event WHERE stream_id = complaint.id AND name IN ('offer-made', 'counter-offer-received') GROUP BY 1) AS made
            ON made.offer_no = (offer ->> 'offerNo')::int))
    WHERE view -> 'offers' <> '[]';
