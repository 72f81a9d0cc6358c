"""Turns features into FlatGeobuf: one layer of places and links together, since a file of it holds one.

It carries no spatial index: an index has no room for a link that is not drawn, which would be dropped in silence, and
would put the features into another order than that of the texts.
"""

import io

import pyogrio

from geo.exchange.collection import Collection, as_json
from geo.exchange.columns import FEATURES, layer
from geo.exchange.text import refuse_nul

LAYER = "features"


def flatgeobuf(collection: Collection) -> bytes:
    """Write every feature, its quotes as JSON in one column.

    Raises:
        InputError: A text holds U+0000, which ends every cell of this format.
    """
    features = collection.features
    frame = layer(features, FEATURES)
    frame["quotes"] = [as_json(feature.quotes) for feature in features]
    refuse_nul(frame, frame["id"], "FlatGeobuf")
    memory = io.BytesIO()
    pyogrio.write_dataframe(
        frame,
        memory,
        driver="FlatGeobuf",
        layer=LAYER,
        geometry_type="Unknown",
        SPATIAL_INDEX="NO",
        TITLE=collection.title,
        DESCRIPTION=collection.description,
    )
    return memory.getvalue()
