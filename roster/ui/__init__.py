"""The pages in the browser. Only here is Streamlit known."""
